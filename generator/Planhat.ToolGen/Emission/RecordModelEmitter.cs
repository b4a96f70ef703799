using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
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
        List<string> unconfirmed = [.. Unconfirmed(model.Properties, string.Empty)];
        if (unconfirmed.Count > 0)
        {
            writer.Remarks($"Unconfirmed: {string.Join(", ", unconfirmed)}.");
        }

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

    /// <summary>Names of the properties whose source is weak, those of nested objects behind the name of what holds them.</summary>
    private static IEnumerable<string> Unconfirmed(EquatableArray<PropertyModel> properties, string path) => properties.SelectMany(property =>
        Unconfirmed((property.Value.Items ?? property.Value).Properties, path + property.Name + ".")
            .Concat(property.Unconfirmed ? [path + property.Name] : []));

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
        EmitProperties(writer, model.Properties);
    }

    private static void EmitProperties(SourceWriter writer, EquatableArray<PropertyModel> properties)
    {
        writer.Line("Properties =");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (PropertyModel property in properties)
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
        EquatableArray<PropertyModel> nested = (property.Value.Items ?? property.Value).Properties;
        if (exceptions.Count + nested.Count == 0)
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

            if (nested.Count > 0)
            {
                EmitProperties(writer, nested);
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

        ValueModel value = property.Value.Items ?? property.Value;
        if (value.To is not null)
        {
            yield return $"To = {Literal.Of(value.To)}";
        }

        if (value.Values.Count > 0)
        {
            yield return $"Values = [{string.Join(", ", value.Values.Select(Literal.Of))}]";
        }

        if (value.KnownValues.Count > 0)
        {
            yield return $"KnownValues = [{string.Join(", ", value.KnownValues.Select(Literal.Of))}]";
        }

        if (property.Synonyms.Count > 0)
        {
            yield return $"Synonyms = [{string.Join(", ", property.Synonyms.Select(Literal.Of))}]";
        }

        if (property.Access is PropertyAccess.Read or PropertyAccess.Internal)
        {
            yield return "IsReadOnly = true";
        }

        if (property.Access == PropertyAccess.Internal)
        {
            yield return "IsInternal = true";
        }
    }

    private static string KindOf(ValueModel value) => $"{RuntimeTypes.Tools}PropertyKind.{DomainTypes.Get(value.Type).PropertyKind}";
}
