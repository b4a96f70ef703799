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
        IdentifierFormsEmitter.Emit(writer, "GetForms =", model.GetForms, ",");
        EmitOptional(writer, "CustomFieldParent", model.CustomFieldParent);
        writer.Line(FormattableString.Invariant($"PageDefault = {model.PageDefault},"));
        writer.Line(FormattableString.Invariant($"PageMaximum = {model.PageMax},"));
        writer.Line("Properties =");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (PropertyModel property in model.Properties)
            {
                EmitProperty(writer, property);
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

    private static void EmitProperty(SourceWriter writer, PropertyModel property)
    {
        string call = $"new({Literal.Of(property.Name)}, {KindOf(property.Value)})";
        List<string> exceptions = [.. Exceptions(property)];
        if (exceptions.Count == 0)
        {
            writer.Line(call + ",");
            return;
        }

        using (writer.Braces(call, end: ","))
        {
            foreach (string exception in exceptions)
            {
                writer.Line(exception + ",");
            }
        }
    }

    /// <summary>What sets the property apart from one that bears one name everywhere.</summary>
    private static IEnumerable<string> Exceptions(PropertyModel property)
    {
        if (property.ReadName != property.Name)
        {
            yield return $"ReadName = {Literal.Of(property.ReadName)}";
        }

        if (property.WireName != property.Name)
        {
            yield return $"WireName = {Literal.Of(property.WireName)}";
        }

        if (property.Value.Items is ValueModel items)
        {
            yield return $"ItemKind = {KindOf(items)}";
        }

        if (property.Access == PropertyAccess.Internal)
        {
            yield return "IsInternal = true";
        }
    }

    private static string KindOf(ValueModel value) => $"{RuntimeTypes.Tools}PropertyKind.{DomainTypes.Get(value.Type).PropertyKind}";
}
