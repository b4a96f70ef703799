using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <content>What the tool is called and how it is found.</content>
internal static partial class ToolEmitter
{
    private static void EmitIdentity(SourceWriter writer, ToolModel tool, string targetNamespace)
    {
        writer.InheritedDocumentation();
        writer.Line($"public override string Name => {Literal.Of(tool.Name)};");
        writer.Line();
        writer.InheritedDocumentation();
        writer.Text("public override string Title =>", tool.Title, ";");
        writer.Line();
        writer.InheritedDocumentation();
        writer.Text("public override string Description =>", tool.Description, ";");
        writer.Line();
        string model = $"global::{tool.ModelNamespace ?? targetNamespace}.{tool.ModelClassName}.Description";
        writer.InheritedDocumentation();
        writer.Line($"public override {RuntimeTypes.Tools}ModelDescription Model => {model};");
        writer.Line();
        writer.InheritedDocumentation();
        writer.Line($"public override string Verb => {Literal.Of(tool.Verb)};");
        writer.Line();
        if (tool.Host != tool.ModelHost)
        {
            writer.InheritedDocumentation();
            writer.Line($"public override string Host => {Literal.Of(tool.Host)};");
            writer.Line();
        }

        writer.InheritedDocumentation();
        writer.Line($"public override string Path => {Literal.Of(tool.Path)};");
        writer.Line();
        EmitTexts(writer, "Tags", tool.Tags);
        EmitTexts(writer, "Presets", tool.Presets);
        EmitTexts(writer, "Synonyms", tool.Synonyms);
        EmitTexts(writer, "Aliases", tool.Aliases);
        EmitTexts(writer, "Returns", tool.Returns);
        EmitBehaviour(writer, tool);
    }

    private static void EmitBehaviour(SourceWriter writer, ToolModel tool)
    {
        if (tool.Exposure != ToolExposure.Default)
        {
            writer.InheritedDocumentation();
            writer.Line($"public override {RuntimeTypes.Tools}ToolExposure Exposure => {RuntimeTypes.Tools}ToolExposure.{tool.Exposure};");
            writer.Line();
        }

        EmitForms(writer, "AcceptedForms", tool.AcceptedForms);
        EmitForms(writer, "IdentifierForms", tool.IdentifierForms);

        AnnotationsModel hints = tool.Annotations;
        writer.InheritedDocumentation();
        writer.Line($"public override {RuntimeTypes.Tools}ToolAnnotations Annotations => new(");
        using (writer.Indented())
        {
            writer.Line(
                $"ReadOnly: {Literal.Of(hints.ReadOnly)}, Destructive: {Literal.Of(hints.Destructive)}, " +
                $"Idempotent: {Literal.Of(hints.Idempotent)}, OpenWorld: {Literal.Of(hints.OpenWorld)});");
        }

        writer.Line();
    }

    private static void EmitTexts(SourceWriter writer, string member, EquatableArray<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.InheritedDocumentation();
            writer.Strings($"public override {RuntimeTypes.Texts} {member} {{ get; }} =", texts, ";");
            writer.Line();
        }
    }

    private static void EmitForms(SourceWriter writer, string member, IdentifierForms forms)
    {
        if (forms != IdentifierForms.None)
        {
            writer.InheritedDocumentation();
            IdentifierFormsEmitter.Emit(writer, $"public override {RuntimeTypes.Tools}IdentifierForms {member} =>", forms, ";");
            writer.Line();
        }
    }
}
