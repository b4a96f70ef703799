using System.Text;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Interception;

/// <summary>Host code around the calls of tools.</summary>
public sealed class InterceptorTests
{
    private const string Update = """{"id":"65f0a1b2c3d4e5f607182a01","product":"Pro"}""";

    [Fact]
    public async Task ArgumentsChangedBeforeTheCallAreBoundAndChecked()
    {
        using StubPlanhat planhat = StubPlanhat.Answering(200, """{"_id":"65f0a1b2c3d4e5f607182a01"}""");
        var interceptor = new DelegateInterceptor
        {
            Invoke = static (call, next, cancellationToken) =>
            {
                string changed = Encoding.UTF8.GetString(call.Arguments.Span).Replace("Pro", "Enterprise", StringComparison.Ordinal);
                return next(call with { Arguments = Encoding.UTF8.GetBytes(changed) }, cancellationToken);
            },
        };

        ToolRun run = await ToolRun.Of(planhat, "update_license", Update, Options(new ToolInterceptors().For("update_license", interceptor)));

        run.AssertSuccess();
        Assert.Equal("""{"product":"Enterprise"}""", planhat.Only.Body);
    }

    [Fact]
    public async Task ChangedArgumentsThatAreWrongAreRefusedLikeAnyOther()
    {
        using StubPlanhat planhat = StubPlanhat.Answering(200, "{}");
        var interceptor = new DelegateInterceptor
        {
            Invoke = static (call, next, cancellationToken) => next(call with { Arguments = "{\"id\":7,"u8.ToArray() }, cancellationToken),
        };

        ToolRun run = await ToolRun.Of(planhat, "update_license", Update, Options(new ToolInterceptors().ForAll(interceptor)));

        run.AssertError(422);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task ResultChangedAfterTheCallKeepsWhatIsKnownOfPlanhatsAnswer()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1));
        var interceptor = new DelegateInterceptor
        {
            Invoke = static async (call, next, cancellationToken) =>
            {
                using ToolResult result = await next(call, cancellationToken);
                return result.WithJson("{\"result\":[],\n\"note\":\"hidden\"}"u8.ToArray());
            },
        };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", "{}", Options(new ToolInterceptors().For("list_licenses", interceptor)));

        run.AssertSuccess();
        Assert.Equal("""{"result":[],"note":"hidden"}""", run.Text);
        Assert.Equal(200, run.UpstreamStatus);
        Assert.Equal(150, run.RateLimit?.Remaining);
    }

    [Fact]
    public async Task PolicyMayAnswerByItself()
    {
        using StubPlanhat planhat = StubPlanhat.Answering(200, "{}");
        var refusing = new DelegateInterceptor
        {
            Invoke = static (_, _, _) => ValueTask.FromResult(ToolResult.Failed(new()
            {
                StatusCode = 403,
                Error = "Forbidden",
                Message = "Not at night.",
            })),
        };
        var answering = new DelegateInterceptor { Invoke = static (_, _, _) => ValueTask.FromResult(ToolResult.Succeeded("{\"result\":[]}"u8.ToArray())) };
        ExecutionOptions options = Options(new ToolInterceptors().For("update_license", refusing).For("list_licenses", answering));

        ToolRun refused = await ToolRun.Of(planhat, "update_license", Update, options);
        ToolRun answered = await ToolRun.Of(planhat, "list_licenses", "{}", options);

        Assert.Equal("Not at night.", refused.AssertError(403).Message);
        answered.AssertSuccess().AssertJson("""{"result":[]}""");
        Assert.Null(answered.UpstreamStatus);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task FirstRegisteredIsOutermost()
    {
        var steps = new List<string>();
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1));
        ToolInterceptors interceptors = new ToolInterceptors()
            .ForAll(Recording("first", steps))
            .For("list_licenses", Recording("second", steps))
            .ForAll(Recording("third", steps))
            .For("get_license", Recording("another tool's", steps));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", "{}", Options(interceptors));

        run.AssertSuccess();
        Assert.Equal(
            ["first in", "second in", "third in", "first request", "second request", "third request", "third out", "second out", "first out"],
            steps);
    }

    [Fact]
    public async Task EveryUpstreamPageOfAListPassesTheRequestHook()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1_200, static number => $",\"value\":{number}"));
        var interceptor = new DelegateInterceptor { Request = static (_, request) => request with { Query = $"{request.Query}&tag=acme" } };

        ToolRun run = await ToolRun.Of(
            planhat,
            "list_licenses",
            """{"where":{"value":{"gte":1199}}}""",
            Options(new ToolInterceptors().For("list_licenses", interceptor)));

        run.AssertSuccess();
        Assert.Equal(3, planhat.Requests.Count);
        Assert.All(planhat.Requests, static request => Assert.Equal("acme", request.Parameter("tag")));
    }

    [Fact]
    public async Task CallThatTheSelectionRefusesReachesNoInterceptor()
    {
        var steps = new List<string>();
        using StubPlanhat planhat = StubPlanhat.Answering(200, "{}");
        var options = new ExecutionOptions
        {
            Selection = StubApi.Catalog.Select(new() { ReadOnly = true }),
            Interceptors = new ToolInterceptors().ForAll(Recording("policy", steps)),
        };

        ToolRun run = await ToolRun.Of(planhat, "update_license", Update, options);

        run.AssertError(403);
        Assert.Empty(steps);
    }

    [Fact]
    public async Task FailureOfTheToolIsAResultToItsInterceptors()
    {
        ToolResult? seen = null;
        using StubPlanhat planhat = StubPlanhat.Answering(404, "{}");
        var interceptor = new DelegateInterceptor
        {
            Invoke = async (call, next, cancellationToken) => seen = await next(call, cancellationToken),
        };

        ToolRun run = await ToolRun.Of(planhat, "update_license", Update, Options(new ToolInterceptors().ForAll(interceptor)));

        run.AssertError(404);
        Assert.True(seen!.IsError);
    }

    private static ExecutionOptions Options(ToolInterceptors interceptors) => new() { Interceptors = interceptors };

    private static DelegateInterceptor Recording(string name, List<string> steps) => new()
    {
        Invoke = async (call, next, cancellationToken) =>
        {
            steps.Add($"{name} in");
            ToolResult result = await next(call, cancellationToken);
            steps.Add($"{name} out");
            return result;
        },
        Request = (_, request) =>
        {
            steps.Add($"{name} request");
            return request;
        },
    };
}
