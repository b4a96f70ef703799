using System.Text;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Interception;

/// <summary>What goes wrong in host code stays on the server.</summary>
public sealed class InterceptorFailureTests
{
    private const string Secret = "connection string of the host";

    public static TheoryData<string> Hooks => ["invoke", "invoke later", "request", "null result", "null request", "unknown host"];

    [Theory]
    [MemberData(nameof(Hooks))]
    public async Task FailureOfHostCodeIsLoggedAndTellsTheClientNothing(string hook)
    {
        var logger = new RecordingLogger();
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1));
        var options = new ExecutionOptions { Interceptors = new ToolInterceptors().ForAll(Failing(hook)), Logger = logger };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", "{}", options);

        run.AssertError(500);
        Assert.DoesNotContain(Secret, run.Text, StringComparison.Ordinal);
        (string message, Exception? exception) = Assert.Single(logger.Entries);
        Assert.Contains("list_licenses", message, StringComparison.Ordinal);
        Assert.NotNull(exception);
    }

    [Fact]
    public async Task CancellationIsNoFailure()
    {
        using var cancellation = new CancellationTokenSource();
        var logger = new RecordingLogger();
        using StubPlanhat planhat = StubPlanhat.Answering(200, "[]");
        var interceptor = new DelegateInterceptor
        {
            Invoke = async (call, next, cancellationToken) =>
            {
                await cancellation.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
                return await next(call, cancellationToken);
            },
        };
        var options = new ExecutionOptions { Interceptors = new ToolInterceptors().ForAll(interceptor), Logger = logger };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ToolRun.Of(planhat, "list_licenses", "{}", options, cancellationToken: cancellation.Token));
        Assert.Empty(logger.Entries);
    }

    [Theory]
    [InlineData("list_license", "Did you mean 'list_licenses'?")]
    [InlineData("something_else_entirely", "Use a name of the catalog.")]
    public void UnknownToolIsRefusedWhenTheExecutorIsBuilt(string name, string hint)
    {
        using StubPlanhat planhat = StubPlanhat.Answering(200, "[]");
        var options = new ExecutionOptions { Interceptors = new ToolInterceptors().For(name, new DelegateInterceptor()) };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ToolExecutor(StubApi.Connect(planhat), StubApi.Catalog, options));

        Assert.Contains($"'{name}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(hint, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormerNameOfAToolMeansTheTool()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1));
        var interceptor = new DelegateInterceptor { Invoke = static (_, _, _) => ValueTask.FromResult(ToolResult.Succeeded("{}"u8.ToArray())) };
        var options = new ExecutionOptions { Interceptors = new ToolInterceptors().For("list_licences", interceptor) };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", "{}", options);

        Assert.Equal("{}", run.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}{}")]
    [InlineData("{\"a\":")]
    [InlineData("secret text")]
    public void ResultIsOneJsonObject(string json)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ToolResult.Succeeded(Encoding.UTF8.GetBytes(json)));

        Assert.DoesNotContain("secret text", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResultStandsOnOneLine()
    {
        using ToolResult result = ToolResult.Succeeded("\uFEFF{\r\n  \"a\": 1\n}\n"u8.ToArray());

        Assert.Equal("{  \"a\": 1}", Encoding.UTF8.GetString(result.Json.Span));
        Assert.False(result.IsError);
    }

    private static DelegateInterceptor Failing(string hook) => hook switch
    {
        "invoke" => new() { Invoke = static (_, _, _) => throw new InvalidOperationException(Secret) },
        "invoke later" => new()
        {
            Invoke = static async (call, next, cancellationToken) =>
            {
                using ToolResult result = await next(call, cancellationToken);
                throw new OperationCanceledException(Secret);
            },
        },
        "request" => new() { Request = static (_, _) => throw new InvalidOperationException(Secret) },
        "null result" => new() { Invoke = static (_, _, _) => ValueTask.FromResult<ToolResult>(null!) },
        "null request" => new() { Request = static (_, _) => null! },
        _ => new() { Request = static (_, request) => request with { Host = Secret } },
    };
}
