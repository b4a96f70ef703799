using System.Text;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>One model with its tools.</summary>
/// <param name="Record">The model.</param>
/// <param name="Tools">Its tools: reads first, then by name.</param>
internal sealed record ModelSection(RecordModel Record, IReadOnlyList<DefinedTool> Tools)
{
    /// <summary>The model's title with a capital.</summary>
    public string Title { get; } = Record.Title.Length == 0 ? Record.Name : char.ToUpperInvariant(Record.Title[0]) + Record.Title[1..];

    /// <summary>The models that have tools, in ordinal order of name.</summary>
    public static IReadOnlyList<ModelSection> Of(DefinitionSet definitions) =>
    [
        .. definitions.Tools
            .GroupBy(static tool => tool.Record)
            .OrderBy(static model => model.Key.Name, StringComparer.Ordinal)
            .Select(static model => new ModelSection(
                model.Key,
                [.. model.OrderBy(static tool => tool.Tool.Operation).ThenBy(static tool => tool.Tool.Name, StringComparer.Ordinal)])),
    ];

    /// <summary>Writes the section.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="heading">The signs of its heading, such as <c>##</c>; those of tools are one deeper.</param>
    public void Write(StringBuilder page, string heading)
    {
        page.Append($"{heading} {MarkdownText.Paragraph(Title)}\n\n");
        page.Append(Record.Description.Length == 0 ? "" : $"{MarkdownText.Paragraph(Record.Description)}\n\n");
        page.Append($"Records are at {MarkdownText.Code(Record.Path)}. Identifiers: {MarkdownText.Codes(Identifiers())}.\n");
        foreach (DefinedTool tool in Tools)
        {
            ToolSection.Write(page, tool, $"{heading}#");
        }

        // What a library compiled is told in that library's reference.
        if (Record.Namespace is null)
        {
            WriteProperties(page, heading);
        }
    }

    private IEnumerable<string> Identifiers() =>
        new[] { Record.IdProperty, Record.ExternalIdProperty, Record.SourceIdProperty }.OfType<string>();

    private void WriteProperties(StringBuilder page, string heading)
    {
        if (Record.Properties.Count == 0)
        {
            return;
        }

        page.Append($"\n{heading}# Properties of {MarkdownText.Cell(Record.Title)}\n\n| property | type | access | description |\n|---|---|---|---|\n");
        foreach (PropertyModel property in Record.Properties)
        {
            JsonSchemaWriter schema = new();
            schema.StartObject();
            ValueSchema.WriteMembers(schema, property.Value, property.Description);
            using var document = System.Text.Json.JsonDocument.Parse(schema.EndObject().ToString());
            page.Append($"| {MarkdownText.Code(property.Name)} | {SchemaWords.Type(document.RootElement)} | {Access(property)} | {SchemaWords.Description(document.RootElement)} |\n");
        }
    }

    private static string Access(PropertyModel property) => property.Access switch
    {
        PropertyAccess.Read or PropertyAccess.Internal => "read",
        PropertyAccess.Computed => "computed",
        PropertyAccess.Write => "write",
        _ when property.OnCreate && !property.OnUpdate => "read, create",
        _ when property.OnUpdate && !property.OnCreate => "read, update",
        _ => "read, write",
    };
}
