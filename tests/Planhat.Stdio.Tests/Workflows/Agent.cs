using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.TestSupport.Clients;

namespace Planhat.Stdio.Tests.Workflows;

/// <summary>What an agent can do: call tools of the server and read their results.</summary>
internal sealed class Agent(NodeConversation conversation)
{
    /// <summary>Calls a tool that is expected to succeed.</summary>
    public async Task<JsonElement> CallAsync(string tool, string arguments)
    {
        JsonElement result = await conversation.CallAsync(tool, JsonNode.Parse(arguments)!.AsObject());
        Assert.True(
            result.TryGetProperty("structuredContent", out JsonElement content),
            $"{tool} {arguments} failed: {result.GetRawText()}");
        return content;
    }

    /// <summary>Calls a list tool until there is no further page.</summary>
    public async Task<IReadOnlyList<JsonElement>> ListAsync(string tool, string arguments)
    {
        var records = new List<JsonElement>();
        JsonObject next = JsonNode.Parse(arguments)!.AsObject();
        while (true)
        {
            JsonElement page = await CallAsync(tool, next.ToJsonString());
            records.AddRange(page.GetProperty("result").EnumerateArray());
            if (page.GetProperty("next_cursor").GetString() is not { } cursor)
            {
                return records;
            }

            next["next_cursor"] = cursor;
        }
    }
}
