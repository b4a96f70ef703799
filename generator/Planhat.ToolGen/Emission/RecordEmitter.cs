using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the typed record of one model, with those nested in it.</summary>
internal static class RecordEmitter
{
    public static SourceText Emit(RecordModel model, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary(model.Description.Length == 0 ? $"The Planhat model {model.Title}." : model.Description);
        writer.Remarks("As Planhat sent it: a member that did not come is null, and what has no property stands in AdditionalMembers.");
        EmitClass(writer, model.Stem, ReadProperties(model), targetNamespace, model);
        TextValueEmitter.EmitAll(writer, model.Stem, model.Properties);
        return writer.ToSourceText();
    }

    /// <summary>Emits records of nested objects.</summary>
    private static void EmitNested(SourceWriter writer, TypedName name, ValueModel value, string targetNamespace)
    {
        if (value.Items is { } items)
        {
            EmitNested(writer, name with { IsElement = true }, items, targetNamespace);
        }
        else if (value.Properties.Count > 0)
        {
            writer.Line();
            writer.Summary(name.IsElement ? $"One element of {name.Property}." : $"The object {name.Property}.");
            EmitClass(writer, name.OfObject, [.. value.Properties.Where(IsRead)], targetNamespace, model: null);
        }
    }

    private static void EmitClass(SourceWriter writer, string stem, List<PropertyModel> properties, string targetNamespace, RecordModel? model)
    {
        string type = stem + TypedNames.Record;
        TypedPlace place = new(targetNamespace, TypedNames.Record);
        bool hasCustomFields = model?.CustomFieldParent is not null;
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {type} : {RuntimeTypes.Typed}PlanhatRecord"))
        {
            EmitProperties(writer, stem, properties, place);
            if (hasCustomFields)
            {
                writer.Summary("The account's own fields, by their display names.");
                writer.Line($"public {RuntimeTypes.Typed}CustomFieldValues {TypedNames.Custom} {{ get; set; }} = new();");
                writer.Line();
            }

            EmitParsing(writer, type);
            EmitToString(writer, model);
            EmitReading(writer, stem, properties, place, hasCustomFields);
            EmitWriting(writer, properties, hasCustomFields);
        }

        foreach (PropertyModel property in properties)
        {
            EmitNested(writer, new TypedName(stem, property.CSharpName), property.Value, targetNamespace);
        }
    }

    private static void EmitProperties(SourceWriter writer, string stem, List<PropertyModel> properties, TypedPlace place)
    {
        foreach (PropertyModel property in properties)
        {
            TypedValue value = TypedValue.Of(property.Value, new TypedName(stem, property.CSharpName), place);
            writer.Summary(TypedText.OfRead(property));
            writer.Line($"public {value.Type}? {property.CSharpName} {{ get; set; }}");
            writer.Line();
        }
    }

    private static void EmitParsing(SourceWriter writer, string type)
    {
        writer.Summary("Reads a record from JSON text.");
        writer.Line("/// <param name=\"utf8Json\">One JSON object in UTF-8.</param>");
        writer.Line("/// <exception cref=\"global::System.Text.Json.JsonException\">The text is not one JSON object.</exception>");
        writer.Line($"public static {type} Parse({RuntimeTypes.Utf8Text} utf8Json) => Parse<{type}>(utf8Json);");
        writer.Line();
        writer.Summary("Reads a record that stands in a larger JSON text.");
        writer.Line("/// <param name=\"reader\">A reader over the whole text, on the record's opening brace; it is moved to the closing one.</param>");
        writer.Line("/// <exception cref=\"global::System.Text.Json.JsonException\">There is no JSON object.</exception>");
        writer.Line($"public static {type} Read(ref global::System.Text.Json.Utf8JsonReader reader) => Read<{type}>(ref reader);");
        writer.Line();
    }

    private static void EmitToString(SourceWriter writer, RecordModel? model)
    {
        if (model?.Properties.FirstOrDefault(property => property.Name == model.IdProperty && IsRead(property)) is { } id)
        {
            writer.Summary("Which record it is.");
            writer.Line($"public override string ToString() => {Literal.Of(model.Title + " ")} + {id.CSharpName};");
            writer.Line();
        }
    }

    private static void EmitReading(SourceWriter writer, string stem, List<PropertyModel> properties, TypedPlace place, bool hasCustomFields)
    {
        writer.InheritedDocumentation();
        using (writer.Braces($"protected override void ReadMember(ref {RuntimeTypes.Typed}MemberReader member)"))
        using (writer.Braces("switch (member.Name)"))
        {
            foreach (PropertyModel property in properties)
            {
                TypedValue value = TypedValue.Of(property.Value, new TypedName(stem, property.CSharpName), place);
                writer.Line($"case {Literal.Of(property.ReadName)}: {property.CSharpName} = member.{value.ReadCall}; break;");
            }

            if (hasCustomFields)
            {
                writer.Line($"case {Literal.Of(LanguageDefaults.CustomProperty)}: {TypedNames.Custom} = member.ReadCustomFields(); break;");
            }

            writer.Line("default: member.Keep(); break;");
        }

        writer.Line();
    }

    private static void EmitWriting(SourceWriter writer, List<PropertyModel> properties, bool hasCustomFields)
    {
        writer.InheritedDocumentation();
        using (writer.Braces($"protected override void WriteMembers({RuntimeTypes.Typed}MemberWriter members)"))
        {
            foreach (PropertyModel property in properties)
            {
                writer.Line($"members.Write({Literal.Of(property.ReadName)}, {property.CSharpName});");
            }

            if (hasCustomFields)
            {
                writer.Line($"members.Write({Literal.Of(LanguageDefaults.CustomProperty)}, {TypedNames.Custom});");
            }
        }
    }

    /// <summary>The properties that come back; where two are read from one member, the first.</summary>
    private static List<PropertyModel> ReadProperties(RecordModel model) =>
    [
        .. model.Properties
            .Where(IsRead)
            .Where(property => property.Name != LanguageDefaults.CustomProperty || model.CustomFieldParent is null)
            .GroupBy(static property => property.ReadName, StringComparer.Ordinal)
            .Select(static same => same.First()),
    ];

    private static bool IsRead(PropertyModel property) => property.Access != PropertyAccess.Write;
}
