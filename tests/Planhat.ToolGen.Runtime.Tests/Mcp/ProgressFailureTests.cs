using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

public sealed class ProgressFailureTests
{
    [Fact]
    public async Task AFailedProgressNotificationDoesNotDiscardTheResult()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(600));
        await using var session = new McpSession(planhat, configure: FailProgress);
        await session.Initialize();

        JsonNode answer = await session.Call("list_licenses", """{"where":{"product":{"eq":"P3"}}}""", """{"progressToken":"p"}""");

        Assert.Equal(1, (int)answer["result"]!["structuredContent"]!["result_count"]!);
        Assert.Empty(session.Notifications);
    }

    private static void FailProgress(McpServerOptions options) => options.Filters.Message.OutgoingFilters.Add(next => (context, cancellationToken) =>
        context.JsonRpcMessage is JsonRpcNotification { Method: NotificationMethods.ProgressNotification }
            ? throw new IOException("The pipe is full.")
            : next(context, cancellationToken));
}
