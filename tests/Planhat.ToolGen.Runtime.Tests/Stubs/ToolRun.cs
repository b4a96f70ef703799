using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>One executed call, its JSON copied out.</summary>
internal sealed record ToolRun(bool IsError, string Text, RateLimit? RateLimit, int? UpstreamStatus)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public string? Cursor => (string?)Json["next_cursor"];

    public string Message => (string)Json["message"]!;

    public int StatusCode => (int)Json["statusCode"]!;

    public static Task<ToolRun> Of(
        HttpMessageHandler planhat,
        string tool,
        string arguments = "{}",
        ExecutionOptions? options = null,
        PlanhatConnectionOptions? connection = null,
        IProgress<ToolProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        Of(planhat, StubApi.Tool(tool), arguments, options, connection, progress, cancellationToken);

    public static async Task<ToolRun> Of(
        HttpMessageHandler planhat,
        PlanhatTool tool,
        string arguments = "{}",
        ExecutionOptions? options = null,
        PlanhatConnectionOptions? connection = null,
        IProgress<ToolProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var executor = new ToolExecutor(StubApi.Connect(planhat, connection), StubApi.Catalog, options);
        var call = new ToolCall(Encoding.UTF8.GetBytes(arguments)) { Progress = progress };
        using ToolResult result = await executor.ExecuteAsync(tool, call, cancellationToken);
        return new ToolRun(result.IsError, Encoding.UTF8.GetString(result.Json.Span), result.RateLimit, result.UpstreamStatus);
    }

    public void AssertJson(string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), Json), $"Expected {expected}\nActual   {Text}");

    public ToolRun AssertSuccess()
    {
        Assert.False(IsError, Text);
        return this;
    }

    public ToolRun AssertError(int status)
    {
        Assert.True(IsError, Text);
        Assert.Equal(status, StatusCode);
        return this;
    }

    /// <summary>The <c>path</c> and <c>problem</c> of every failure, as <c>path problem</c>.</summary>
    public IReadOnlyList<string> Failures() =>
        [.. Json["failures"]!.AsArray().Select(static failure => $"{failure!["path"]} {failure["problem"]}")];
}
