using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes the api file.</summary>
internal static class ApiYaml
{
    /// <summary>The text of the file.</summary>
    /// <param name="api">What is known of the API.</param>
    /// <param name="source">Name of the file it was imported from.</param>
    public static string Of(ApiDraft api, string source)
    {
        var writer = new DefinitionWriter();
        writer.Line(ModelYaml.SchemaLine);
        writer.Line($"# Imported from {YamlText.Comment(source)}.");
        writer.Reviews(api);
        writer.Text("api", api.Name);
        writer.Blank();
        writer.Line("hosts:");
        using (writer.Deeper())
        {
            foreach (HostDraft host in api.Hosts)
            {
                writer.Reviews(host);
                writer.Line($"{host.Name}: {{ url: {YamlText.Scalar(host.Url, isInFlow: true)}, authentication: {(host.IsTenant ? "tenant" : "bearer")} }}");
            }
        }

        writer.Blank();
        if (api.HasIdPrefixes)
        {
            writer.Line("id_prefixes: { external: extid-, source: srcid- }");
            writer.Blank();
        }

        PagingDraft paging = api.Paging;
        (string Key, string Name)[] all = [("limit", paging.Limit), ("offset", paging.Offset), ("sort", paging.Sort), ("select", paging.Select)];
        IEnumerable<string> names = all.Where(pair => !paging.Assumed.Contains(pair.Key, StringComparer.Ordinal)).Select(static pair => $"{pair.Key}: {Name(pair.Name)}");
        writer.Reviews(api.PagingReview);
        writer.Line($"paging: {{ {string.Join(", ", names.Append($"default: {YamlText.Number(paging.ToolPage)}"))} }}");
        if (api.CustomFieldModel is { } model)
        {
            writer.Blank();
            writer.Line($"custom_fields: {{ model: {model} }}");
        }

        return writer.ToString();
    }

    private static string Name(string name) => YamlText.Scalar(name, isInFlow: true);
}
