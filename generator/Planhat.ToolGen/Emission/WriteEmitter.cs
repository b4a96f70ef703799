using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits what can be written of one model, with the objects nested in it.</summary>
internal static class WriteEmitter
{
    public static SourceText Emit(RecordModel model, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary($"What a create, an update or an upsert sets of a {model.Title}. Only what is assigned is sent; null empties a property.");
        EmitClass(writer, model.Stem, [.. WriteProperties.Of(model)], targetNamespace, model);
        if (WriteProperties.UpsertId(model) is { } id)
        {
            EmitUpsert(writer, model, id);
        }

        return writer.ToSourceText();
    }

    /// <summary>Emits the type that takes the identifier, which only upserts do.</summary>
    private static void EmitUpsert(SourceWriter writer, RecordModel model, PropertyModel id)
    {
        const string Type = RuntimeTypes.Typed + "RecordId?";
        writer.Line();
        writer.Summary($"What an upsert sets of a {model.Title} that it finds by Planhat's own identifier.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {model.Stem}{TypedNames.Upsert} : {model.Stem}{TypedNames.Write}"))
        {
            string field = FieldOf(id);
            writer.Line($"private {RuntimeTypes.Typed}Optional<{Type}> {field};");
            writer.Line();
            writer.Summary("Planhat's identifier of the record to change, 24 hexadecimal characters.");
            writer.Line($"public {Type} {id.CSharpName} {{ get => {field}.Value; set => {field} = new(value); }}");
            writer.Line();
            writer.InheritedDocumentation();
            using (writer.Braces($"protected override void WriteMembers({RuntimeTypes.Typed}MemberWriter members)"))
            {
                writer.Line($"members.Write({Literal.Of(id.Name)}, {field});");
                writer.Line("base.WriteMembers(members);");
            }
        }
    }

    /// <summary>Emits the types of objects inside a value.</summary>
    public static void EmitNested(SourceWriter writer, TypedName name, ValueModel value, string targetNamespace)
    {
        if (value.Items is { } items)
        {
            EmitNested(writer, name with { IsElement = true }, items, targetNamespace);
        }
        else if (value.Properties.Count > 0)
        {
            writer.Line();
            writer.Summary(name.IsElement ? $"One element of {name.Property}, as it is sent." : $"The object {name.Property}, as it is sent.");
            EmitClass(writer, name.OfObject, [.. WriteProperties.Of(value.Properties)], targetNamespace, model: null);
        }
    }

    private static void EmitClass(SourceWriter writer, string stem, List<PropertyModel> properties, string targetNamespace, RecordModel? model)
    {
        TypedPlace place = new(targetNamespace, TypedNames.Write);
        NameScope fields = new();
        List<WrittenProperty> written = [.. properties.Select(property => new WrittenProperty(
            property,
            TypedValue.Of(property.Value, new TypedName(stem, property.CSharpName), place).Type,
            fields.Take(FieldOf(property))))];
        bool hasCustomFields = model?.CustomFieldParent is not null;

        string isSealed = model is not null && WriteProperties.UpsertId(model) is not null ? string.Empty : "sealed ";
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public {isSealed}partial class {stem}{TypedNames.Write} : {RuntimeTypes.Typed}PlanhatWrite"))
        {
            foreach (WrittenProperty property in written)
            {
                writer.Line($"private {RuntimeTypes.Typed}Optional<{property.Type}?> {property.Field};");
            }

            writer.Line();
            foreach (WrittenProperty property in written)
            {
                writer.Summary(TypedText.OfWrite(property.Property));
                writer.Line($"public {property.Type}? {property.Property.CSharpName} {{ get => {property.Field}.Value; set => {property.Field} = new(value); }}");
                writer.Line();
            }

            if (hasCustomFields)
            {
                writer.Summary("The account's own fields, by their display names; those not named stay as they are.");
                writer.Line($"public {RuntimeTypes.Typed}CustomFieldValues {TypedNames.Custom} {{ get; init; }} = new();");
                writer.Line();
            }

            EmitWriting(writer, written, hasCustomFields);
        }

        foreach (PropertyModel property in properties)
        {
            EmitNested(writer, new TypedName(stem, property.CSharpName), property.Value, targetNamespace);
        }
    }

    private static void EmitWriting(SourceWriter writer, List<WrittenProperty> properties, bool hasCustomFields)
    {
        writer.InheritedDocumentation();
        using (writer.Braces($"protected override void WriteMembers({RuntimeTypes.Typed}MemberWriter members)"))
        {
            foreach (WrittenProperty property in properties)
            {
                writer.Line($"members.Write({Literal.Of(property.Property.Name)}, {property.Field});");
            }

            if (hasCustomFields)
            {
                writer.Line($"members.Write({Literal.Of(LanguageDefaults.CustomProperty)}, {TypedNames.Custom});");
            }
        }
    }

    private static string FieldOf(PropertyModel property) =>
        $"_{char.ToLowerInvariant(property.CSharpName[0])}{property.CSharpName.Substring(1)}";

    private sealed record WrittenProperty(PropertyModel Property, string Type, string Field);
}
