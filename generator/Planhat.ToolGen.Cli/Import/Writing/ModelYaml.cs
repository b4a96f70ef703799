using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes the definition file of a model.</summary>
internal static class ModelYaml
{
    /// <summary>First line of every file; it gives completion in editors.</summary>
    public const string SchemaLine = "# yaml-language-server: $schema=./definition.schema.json";

    /// <summary>The text of the file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="source">Name of the file it was imported from.</param>
    public static string Of(ModelDraft model, string source)
    {
        var writer = new DefinitionWriter();
        writer.Line(SchemaLine);
        writer.Line($"# Imported from {YamlText.Comment(source)}. All endpoints are hidden: look at each line marked 'review', then remove 'exposure'.");
        writer.Reviews(model);
        writer.Text("model", model.Name);
        writer.Text("resource", model.Resource);
        writer.Text("description", model.Description);
        writer.Text("path", model.Path);
        writer.Text("host", model.Host);
        WriteIdentifiers(writer, model);
        writer.Text("custom_fields", model.CustomFields);
        if (model.Page is { } page)
        {
            writer.Reviews(page);
            writer.Line($"page: {{ default: {YamlText.Number(page.Default)}, max: {YamlText.Number(page.Max)} }}");
        }

        if (model.Properties.Count > 0)
        {
            writer.Blank();
            writer.Line("properties:");
            using (writer.Deeper())
            {
                foreach (PropertyDraft property in model.Properties)
                {
                    ValueYaml.Write(writer, property);
                }
            }
        }

        writer.Blank();
        writer.Line("endpoints:");
        using (writer.Deeper())
        {
            for (int index = 0; index < model.Endpoints.Count; index++)
            {
                if (index > 0)
                {
                    writer.Blank();
                }

                EndpointYaml.Write(writer, model.Endpoints[index]);
            }
        }

        return writer.ToString();
    }

    private static void WriteIdentifiers(DefinitionWriter writer, ModelDraft model)
    {
        if (model.IdProperty is null)
        {
            return;
        }

        (string Key, string? Property)[] identifiers = [("planhat", model.IdProperty), ("external", model.ExternalIdProperty), ("source", model.SourceIdProperty)];
        IEnumerable<string> given = identifiers
            .Where(static identifier => identifier.Property is not null)
            .Select(static identifier => $"{identifier.Key}: {YamlText.Scalar(identifier.Property!, isInFlow: true)}");
        writer.Line($"identifiers: {{ {string.Join(", ", given)} }}");
    }
}
