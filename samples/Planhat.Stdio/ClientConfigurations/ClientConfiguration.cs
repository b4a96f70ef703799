using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.Stdio.CommandLine;

namespace Planhat.Stdio.ClientConfigurations;

/// <summary>What a user pastes into an MCP client to start this server.</summary>
internal static class ClientConfiguration
{
    private static readonly string[] Clients = ["claude", "claude-code", "chatgpt", "cursor", "vscode"];

    /// <summary>Prints the configuration.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="arguments">The server's arguments.</param>
    /// <param name="variables">The server's environment variables, without secrets.</param>
    /// <param name="output">Takes the text.</param>
    /// <exception cref="UsageException">The client is not known.</exception>
    public static void Print(
        string client, IReadOnlyList<string> arguments, IReadOnlyList<KeyValuePair<string, string>> variables, TextWriter output)
    {
        output.WriteLine(client switch
        {
            "claude" => Json("claude_desktop_config.json", "mcpServers", Server(arguments, variables)),
            "cursor" => Json("~/.cursor/mcp.json", "mcpServers", Server(arguments, variables)),
            "vscode" => Json(".vscode/mcp.json", "servers", Typed(Server(arguments, variables))),
            "claude-code" => ClaudeCode(arguments, variables),
            "chatgpt" => "ChatGPT connects to MCP servers over HTTPS only, not over stdio. Put the Planhat gateway in front of it and add the gateway's MCP URL under Settings > Connectors.",
            _ => throw new UsageException($"--print-config knows {string.Join(", ", Clients)}; not '{client}'."),
        });
    }

    // Started as `dotnet planhat-mcp.dll`, the process is dotnet and the program its first argument.
    private static string[] Command => Environment.ProcessPath switch
    {
        null => ["planhat-mcp"],
        { } dotnet when Path.GetFileNameWithoutExtension(dotnet) == "dotnet" => [dotnet, Path.Combine(AppContext.BaseDirectory, "planhat-mcp.dll")],
        { } program => [program],
    };

    private static JsonObject Server(IReadOnlyList<string> arguments, IReadOnlyList<KeyValuePair<string, string>> variables)
    {
        var server = new JsonObject
        {
            ["command"] = Command[0],
            ["args"] = new JsonArray([.. Command.Skip(1).Concat(arguments).Select(static argument => JsonValue.Create(argument))]),
        };
        if (variables.Count > 0)
        {
            server["env"] = new JsonObject(variables.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        }

        return server;
    }

    private static JsonObject Typed(JsonObject server)
    {
        server.Insert(0, "type", "stdio");
        return server;
    }

    private static string Json(string file, string section, JsonObject server)
    {
        var root = new JsonObject { [section] = new JsonObject { ["planhat"] = server } };
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        return $"Add to {file}:{Environment.NewLine}{System.Text.Encoding.UTF8.GetString(buffer.ToArray())}";
    }

    private static string ClaudeCode(IReadOnlyList<string> arguments, IReadOnlyList<KeyValuePair<string, string>> variables)
    {
        string environment = string.Concat(variables.Select(static pair => $" --env {pair.Key}={ShellQuoted(pair.Value)}"));
        string command = string.Join(' ', Command.Concat(arguments).Select(ShellQuoted));
        return $"claude mcp add planhat{environment} -- {command}";
    }

    private static string ShellQuoted(string word) =>
        word.All(static character => char.IsAsciiLetterOrDigit(character) || "-_./:,=@".Contains(character))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
