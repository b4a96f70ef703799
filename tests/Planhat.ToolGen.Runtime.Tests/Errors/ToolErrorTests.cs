using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Errors;

public sealed class ToolErrorTests
{
    private static readonly string Id = StubLicenses.Id(1);

    [Fact]
    public async Task LocalValidationTellsEverythingAtOnceAndNeverCallsPlanhat()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"prodct":"a","value":"US$1,500.00"}""");

        run.AssertError(422);
        Assert.Equal("Validation failed", (string?)run.Json["error"]);
        Assert.False((bool)run.Json["is_remote_error"]!);
        Assert.False(run.Json.ContainsKey("raw_response"));
        Assert.Equal(["/companyId", "/prodct", "/value"], run.Json["failures"]!.AsArray().Select(static failure => (string)failure!["path"]!).Order());
        JsonNode money = run.Json["failures"]!.AsArray().Single(static failure => (string)failure!["path"]! == "/value")!;
        Assert.Equal(1500m, (decimal)money["suggestion"]!);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task UnauthorizedSaysToReconnectTheAccount()
    {
        using var planhat = StubPlanhat.Answering(401, "Unauthorized", "text/html");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        run.AssertError(401).AssertJson("""
            {
              "statusCode": 401,
              "error": "Unauthorized",
              "message": "Planhat answered 401: the Planhat credentials no longer work: reconnect the account.",
              "is_remote_error": true,
              "raw_response": "Unauthorized",
              "retry_after_seconds": null,
              "rate_limit": null
            }
            """);
        Assert.Equal(401, run.UpstreamStatus);
    }

    [Fact]
    public async Task TooManyRequestsPassThroughWithTheWaitInTheBody()
    {
        using var planhat = new StubPlanhat(_ => StubPlanhat.Answer(
            429,
            """{ "message": "slow down" }""",
            headers: [("X-Rate-Limit-Limit", "200"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "31"), ("Retry-After", "17")]));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        run.AssertError(429).AssertJson("""
            {
              "statusCode": 429,
              "error": "Too many requests",
              "message": "Planhat answered 429. Wait 17 seconds, then repeat the call.",
              "is_remote_error": true,
              "raw_response": {"message": "slow down"},
              "retry_after_seconds": 17,
              "rate_limit": {"limit": 200, "remaining": 0, "reset": 31}
            }
            """);
        Assert.Single(planhat.Requests);
        Assert.DoesNotContain("\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutRetryAfterTheWaitIsTheReset()
    {
        using var planhat = new StubPlanhat(_ => StubPlanhat.Answer(429, "", headers: ("x-ratelimit-reset", "31")));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.Equal(31, (int)run.Json["retry_after_seconds"]!);
        Assert.False(run.Json.ContainsKey("raw_response"));
    }

    [Fact]
    public async Task NotFoundSaysWhichFormWasTriedAndWhichOthersExist()
    {
        using var planhat = StubPlanhat.Answering(404, "");

        ToolRun run = await ToolRun.Of(planhat, "get_license", """{"id":"srcid-9"}""");

        Assert.Equal(
            "Planhat answered 404. Planhat knows no license with the source id 'srcid-9'. Other forms: a Planhat id (24 hexadecimal characters) or extid-<externalId>. Look the id up with list_licenses.",
            run.AssertError(404).Message);
    }

    [Theory]
    [InlineData(403, "Planhat answered 403. Ask for the permission.")]
    [InlineData(500, "Planhat answered 500. Try again later.")]
    [InlineData(418, "Planhat answered 418. Planhat refused the request: change the arguments; unchanged the call fails again.")]
    [InlineData(409, "Planhat answered 409. The request conflicts with what is stored: read the record, then decide what to change.")]
    [InlineData(414, "Planhat answered 414. The request is too long: name fewer ids, filters or fields.")]
    [InlineData(503, "Planhat answered 503. Repeat the call after a moment.")]
    public async Task TheAdviceOfTheApiDescriptionFollowsTheStatus(int status, string message)
    {
        using var planhat = StubPlanhat.Answering(status, "x", "text/plain");

        Assert.Equal(message, (await ToolRun.Of(planhat, "list_licenses")).AssertError(status).Message);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    public async Task TheBodyOfARefusedBulkWriteIsKept(int status)
    {
        using var planhat = StubPlanhat.Answering(status, """{"created":0,"permissionErrors":[{"a":1}]}""");

        ToolRun run = await ToolRun.Of(planhat, "bulk_upsert_licenses", """{"items":[{"a":1}]}""");

        run.AssertError(status);
        Assert.Equal("""{"created":0,"permissionErrors":[{"a":1}]}""", run.Json["raw_response"]!.ToJsonString());
    }

    [Fact]
    public async Task ARedirectIsNoCleanAnswer()
    {
        using var planhat = StubPlanhat.Answering(302, "");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.Equal("Planhat answered 302. Redirects are not followed: check the base URL.", run.AssertError(502).Message);
        Assert.Equal(302, run.UpstreamStatus);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task LongBodiesAreCutAtFourKilobytesBetweenCharacters()
    {
        using var planhat = StubPlanhat.Answering(500, "x" + new string('\u20ac', 5000), "text/plain");

        string raw = (string)(await ToolRun.Of(planhat, "list_licenses")).Json["raw_response"]!;

        Assert.Equal("x" + new string('\u20ac', 1365), raw);
    }

    [Fact]
    public async Task LongJsonBecomesText()
    {
        using var planhat = StubPlanhat.Answering(500, $$"""{"a":"{{new string('x', 5000)}}"}""");

        string raw = (string)(await ToolRun.Of(planhat, "list_licenses")).Json["raw_response"]!;

        Assert.StartsWith("{\"a\":\"xxx", raw, StringComparison.Ordinal);
        Assert.Equal(4096, raw.Length);
    }

    [Fact]
    public async Task TokensThatPlanhatEchoesAreTakenOut()
    {
        using var planhat = StubPlanhat.Answering(500, new string('x', 4090) + StubApi.Token + StubApi.TenantToken, "text/plain");
        using var json = StubPlanhat.Answering(401, $$"""{"token":"{{StubApi.Token}}"}""");

        Assert.DoesNotContain("secret", (await ToolRun.Of(planhat, "list_licenses")).Text, StringComparison.Ordinal);
        Assert.Equal("***", (string?)(await ToolRun.Of(json, "list_licenses")).Json["raw_response"]!["token"]);
    }

    [Fact]
    public async Task ToolsOutsideTheSelectionAreRefusedBeforeAnythingElse()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");
        ToolSelection readOnly = StubApi.Catalog.Select(new ToolFilter { ReadOnly = true });

        ToolRun run = await ToolRun.Of(planhat, "delete_license", "{}", new ExecutionOptions { Selection = readOnly });

        run.AssertError(403);
        Assert.Contains("'delete_license' is not enabled", run.Message, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("get_license", false)]
    [InlineData("update_license", true)]
    public async Task ATimeoutIs504AndWarnsAfterWrites(string tool, bool warns)
    {
        var clock = new FrozenClock(DateTimeOffset.UnixEpoch);
        using var planhat = new StubPlanhat(async (_, cancellationToken) =>
        {
            clock.FireTimers();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        });

        ToolRun run = await ToolRun.Of(
            planhat,
            tool,
            $$"""{"id":"{{Id}}"{{(warns ? ",\"value\":1" : "")}}}""",
            connection: StubApi.Options(clock));

        run.AssertError(504);
        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.Null(run.UpstreamStatus);
        Assert.StartsWith($"Planhat did not answer within 30 seconds. {(warns ? "Whether" : "Repeat the call after a moment.")}", run.Message, StringComparison.Ordinal);
        Assert.Equal(warns, run.Message.Contains("not known", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnUnreachablePlanhatIs502()
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, $"https://x/{StubApi.Token}"));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.Equal(
            "Planhat could not be reached: no connection could be made. Repeat the call after a moment; if it goes on, check the base URL.",
            run.AssertError(502).Message);
        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.Null(run.UpstreamStatus);
    }

    [Fact]
    public async Task AWriteWhoseConnectionBreaksOffWarnsThatItMayHaveBeenMade()
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException("reset", new IOException("reset")));

        ToolRun run = await ToolRun.Of(planhat, "update_license", $$"""{"id":"{{Id}}","value":1}""");

        Assert.Equal(
            "The connection to Planhat broke off before the answer was complete. Whether the change was made is not known: read the record before the call is repeated.",
            run.AssertError(502).Message);
    }

    [Fact]
    public async Task AMissingTokenIs401AndNoRemoteError()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", connection: new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(null) });

        run.AssertError(401);
        Assert.False((bool)run.Json["is_remote_error"]!);
    }

    [Fact]
    public async Task WhatNobodyForesawIsLoggedAndNotTold()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var log = new RecordedLog();

        ToolRun run = await ToolRun.Of(planhat, "hidden_tool", options: new ExecutionOptions { Logger = log });

        run.AssertError(500);
        Assert.DoesNotContain("secret", run.Text, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(Assert.Single(log.Exceptions));
    }

    [Fact]
    public async Task WhatFailsWhileTheCallIsCancelledBecomesAnErrorObject()
    {
        using var cancellation = new CancellationTokenSource();
        using var planhat = new StubPlanhat(_ =>
        {
            cancellation.Cancel();
            throw new InvalidTimeZoneException("unforeseen");
        });

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", cancellationToken: cancellation.Token);

        run.AssertError(500);
    }

    private sealed class RecordedLog : ILogger
    {
        public List<Exception?> Exceptions { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Exceptions.Add(exception);
    }
}
