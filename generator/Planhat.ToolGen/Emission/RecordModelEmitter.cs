using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the description of one model.</summary>
internal static class RecordModelEmitter
{
    public static SourceText Emit(RecordModel model, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary(model.Description.Length == 0 ? $"The Planhat model {model.Title}." : model.Description);
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public static class {model.ClassName}"))
        {
            writer.Summary("Where the records live, how they are named, what they hold.");
            using (writer.Braces($"public static {RuntimeTypes.Tools}ModelDescription Description {{ get; }} = new()", end: ";"))
            {
                EmitMembers(writer, model);
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitMembers(SourceWriter writer, RecordModel model)
    {
        writer.Line($"Name = {Literal.Of(model.Name)},");
        writer.Line($"Resource = {Literal.Of(model.Resource)},");
        writer.Line($"Title = {Literal.Of(model.Title)},");
        writer.Line($"Path = {Literal.Of(model.Path)},");
        writer.Line($"Host = {Literal.Of(model.Host)},");
        writer.Line($"IdProperty = {Literal.Of(model.IdProperty)},");
        EmitOptional(writer, "ExternalIdProperty", model.ExternalIdProperty);
        EmitOptional(writer, "SourceIdProperty", model.SourceIdProperty);
        writer.Line($"GetForms = {IdentifierFormsExpression.Of(model.GetForms)},");
        EmitOptional(writer, "CustomFieldParent", model.CustomFieldParent);
        writer.Line(FormattableString.Invariant($"PageDefault = {model.PageDefault},"));
        writer.Line(FormattableString.Invariant($"PageMaximum = {model.PageMax},"));
        writer.Line("Properties =");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (PropertyModel property in model.Properties)
            {
                writer.Line(ConstructorCall(property) + ",");
            }
        }

        writer.Line("],");
    }

    private static void EmitOptional(SourceWriter writer, string member, string? text)
    {
        if (text is not null)
        {
            writer.Line($"{member} = {Literal.Of(text)},");
        }
    }

    private static string ConstructorCall(PropertyModel property)
    {
        string kind = KindOf(property.Value);
        string itemKind = KindOf(property.Value.Items ?? property.Value);
        bool isInternal = property.Access == PropertyAccess.Internal;
        bool isPlain = property.ReadName == property.Name && property.WireName == property.Name && itemKind == kind && !isInternal;
        return isPlain
            ? $"new({Literal.Of(property.Name)}, {kind})"
            : $"new({Literal.Of(property.Name)}, {kind}, ReadName: {Literal.Of(property.ReadName)}, " +
              $"WireName: {Literal.Of(property.WireName)}, ItemKind: {itemKind}, IsInternal: {Literal.Of(isInternal)})";
    }

    private static string KindOf(ValueModel value) => $"{RuntimeTypes.Tools}PropertyKind.{DomainTypes.Get(value.Type).PropertyKind}";
}
