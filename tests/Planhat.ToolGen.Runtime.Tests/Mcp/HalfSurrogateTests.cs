using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

public sealed class HalfSurrogateTests
{
    [Fact]
    public async Task ARecordWithHalfASurrogatePairReachesTheClient()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"_id":"1","product":"a\ud83d"}]""");
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Call("list_licenses", "{}");

        Assert.Contains("\"_id\":\"1\"", (string)answer["result"]!["content"]![0]!["text"]!, StringComparison.Ordinal);
    }
}
