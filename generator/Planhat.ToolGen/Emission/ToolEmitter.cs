using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the class of one tool.</summary>
internal static partial class ToolEmitter
{
    /// <summary>Emits the file.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="targetNamespace">A valid namespace.</param>
    public static SourceText Emit(ToolModel tool, string targetNamespace)
    {
        // The body is written first: only its calls tell which fields and methods the class needs.
        BindingPlan plan = new();
        SourceWriter binding = new();
        EmitBind(binding, tool, plan);
        EmitNested(binding, plan);

        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary(tool.Description);
        if (tool.Replaces is not null)
        {
            writer.Line($"/// <remarks>Takes the place of the library's tool <c>{tool.Replaces}</c>.</remarks>");
        }

        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {tool.ClassName} : {RuntimeTypes.Tools}{tool.Operation}Tool"))
        {
            EmitFields(writer, tool, plan);
            EmitIdentity(writer, tool, targetNamespace);
            EmitSchemas(writer, tool);
            writer.Line();
            EmitProtectedProperties(writer, tool);
            writer.Line();
            writer.Line(binding.ToString());
        }

        return writer.ToSourceText();
    }

    private static void EmitFields(SourceWriter writer, ToolModel tool, BindingPlan plan)
    {
        EmitNames(writer, "Names", ToolSchemas.ArgumentNames(tool));
        foreach (KeyValuePair<string, EquatableArray<string>> field in plan.NameFields)
        {
            EmitNames(writer, field.Key, field.Value);
        }

        foreach (KeyValuePair<string, EquatableArray<string>> field in plan.ValueFields)
        {
            writer.Strings($"private static readonly string[] {field.Key} =", field.Value, ";");
            writer.Line();
        }

        foreach (KeyValuePair<string, LookUpModel> field in plan.LookUpFields)
        {
            LookUpModel lookUp = field.Value;
            string parts = string.Join(", ", new[] { lookUp.Path, lookUp.Match, lookUp.Select, lookUp.Pass }.Select(Literal.Of));
            writer.Line($"private static readonly {RuntimeTypes.FilterLookUp} {field.Key} = new({parts});");
            writer.Line();
        }
    }

    private static void EmitProtectedProperties(SourceWriter writer, ToolModel tool)
    {
        if (tool.Operation == OperationKind.List && !tool.IsPaged)
        {
            writer.InheritedDocumentation();
            writer.Line("protected override bool IsPaged => false;");
            writer.Line();
            writer.InheritedDocumentation();
            writer.Line("protected override bool IsLimitedToReturns => true;");
            writer.Line();
        }

        if (tool.Operation == OperationKind.Custom && tool.Result != ToolResultKind.Object)
        {
            writer.InheritedDocumentation();
            writer.Line($"protected override {RuntimeTypes.Tools}ToolResultKind Result => {RuntimeTypes.Tools}ToolResultKind.{tool.Result};");
            writer.Line();
        }

        writer.InheritedDocumentation();
        writer.Line($"protected override {RuntimeTypes.ArgumentNames} Arguments => Names;");
    }

    private static void EmitNames(SourceWriter writer, string field, IEnumerable<string> names)
    {
        writer.Strings($"private static readonly {RuntimeTypes.ArgumentNames} {field} = new(", names, ");");
        writer.Line();
    }
}
