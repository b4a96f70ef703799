using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes an endpoint.</summary>
internal static class EndpointYaml
{
    /// <summary>Writes the endpoint under its tool's name.</summary>
    public static void Write(DefinitionWriter writer, EndpointDraft endpoint)
    {
        writer.Reviews(endpoint);
        writer.Line($"{endpoint.Name}:");
        using (writer.Deeper())
        {
            writer.Key("operation", endpoint.Operation);
            writer.Text("title", endpoint.Title);
            writer.Key("method", endpoint.Method);
            writer.Text("path", endpoint.Path);
            writer.Text("host", endpoint.Host);
            writer.Folded("description", endpoint.Description);
            if (endpoint.Unpaged)
            {
                writer.Line("unpaged: true");
            }

            WriteArguments(writer, "filters", endpoint.Filters);
            WriteArguments(writer, "arguments", endpoint.Arguments);
            writer.Text("body", endpoint.Body);
            writer.Key("result", endpoint.Result);
            writer.Names("keys", endpoint.Keys);
            writer.Names("returns", endpoint.Returns);
            writer.Key("name", endpoint.CSharpName);
            writer.Line("exposure: hidden");
        }
    }

    private static void WriteArguments(DefinitionWriter writer, string key, IReadOnlyList<ArgumentDraft> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        writer.Line($"{key}:");
        using (writer.Deeper())
        {
            foreach (ArgumentDraft argument in arguments)
            {
                ValueYaml.Write(writer, argument);
            }
        }
    }
}
