using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Testing.Tests.Accounts;

/// <summary>The account as a class fixture, as a host's tests use it.</summary>
public sealed class EmulatedPlanhatTests(EmulatedPlanhat planhat) : IClassFixture<EmulatedPlanhat>
{
    private const string TechFlow = "extid-techflow-001";
    private const string Activity = """{"activities":[{"email":"ann@techflow.example","action":"Login"}]}""";

    [Fact]
    public async Task ToolsReadTheDemoTenant()
    {
        JsonElement company = (await Tools.CallAsync("get_single_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""")).EnsureSuccess();

        Assert.Equal("TechFlow Inc", company.GetProperty("name").GetString());
        Assert.Equal((await planhat.ReadAsync($"companies/{TechFlow}")).GetProperty("_id").GetString(), company.GetProperty("_id").GetString());
    }

    [Fact]
    public async Task RefusedArgumentsAreToldAndNothingIsWritten()
    {
        using var fresh = new EmulatedPlanhat();

        ToolAnswer answer = (await fresh.Tools(PlanhatTools.Catalog).CallAsync("create_a_planhat_license", """{"companyId":17}""")).EnsureError(422);

        Assert.Equal("Validation failed", answer.Json.GetProperty("error").GetString());
        Assert.Contains(answer.Failures, static failure => failure.Path == "/companyId");
        Assert.NotEmpty(answer.Message!);
        Assert.Empty(fresh.Writes);
    }

    [Fact]
    public async Task RequestsAreThoseOfTheToolsAlone()
    {
        using var fresh = new EmulatedPlanhat();
        ToolCaller tools = fresh.Tools(PlanhatTools.Catalog);
        JsonElement company = await fresh.CreateAsync("companies", """{"name":"Nordholm Paper"}""");
        string id = company.GetProperty("_id").GetString()!;

        (await tools.CallAsync("update_a_planhat_company_by_id", $$$"""{"id":"{{{id}}}","custom":{"Support Tier":"Premium"}}""")).EnsureSuccess();
        await fresh.ReadAsync("companies?limit=1");

        JournalEntry write = Assert.Single(fresh.Writes);
        Assert.Equal(("PUT", $"/companies/{id}"), (write.Method, write.Path));
        Assert.Contains("Premium", write.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(fresh.Requests, static entry => entry.Path == "/customfields");
        Assert.Contains(fresh.Emulator.Journal.Entries, static entry => entry.Path == "/customfields");
    }

    [Fact]
    public async Task ToolsOwnReadingOfCustomFieldsIsAmongItsRequests()
    {
        using var fresh = new EmulatedPlanhat();

        (await fresh.Tools(PlanhatTools.Catalog).CallAsync("list_all_planhat_custom_fields", """{"limit":1}""")).EnsureSuccess();

        Assert.Equal("/customfields", Assert.Single(fresh.Requests).Path);
    }

    [Fact]
    public async Task FaultsStrikeTheTools()
    {
        using var fresh = new EmulatedPlanhat();
        ToolCaller tools = fresh.Tools(PlanhatTools.Catalog);
        fresh.Faults.Next(Fault.Status(429), path: "/licenses");

        ToolAnswer first = await tools.CallAsync("list_all_planhat_licenses", """{"limit":1}""");
        ToolAnswer second = await tools.CallAsync("list_all_planhat_licenses", """{"limit":1}""");

        Assert.Equal(429, first.EnsureError().StatusCode);
        Assert.False(second.IsError);
    }

    [Fact]
    public async Task RetryIsThatOfTheHost()
    {
        using var fresh = new EmulatedPlanhat();
        var retry = new PlanhatRetryOptions { MaxDelay = TimeSpan.FromMilliseconds(1), MaxTotalTime = TimeSpan.FromMinutes(1) };
        fresh.Faults.Next(Fault.Status(502), path: "/licenses");

        ToolAnswer answer = await fresh.Tools(PlanhatTools.Catalog, retry: retry).CallAsync("list_all_planhat_licenses", """{"limit":1}""");

        Assert.False(answer.IsError, answer.ToString());
        Assert.Equal(2, fresh.Requests.Count);
    }

    [Fact]
    public async Task InterceptorsAndSelectionOfTheOptionsHold()
    {
        ToolSelection companies = PlanhatTools.Catalog.Select(new ToolFilter { Tags = ["company"], HasTenantToken = true });
        var answering = new Answering();
        ToolCaller tools = planhat.Tools(
            PlanhatTools.Catalog, new ExecutionOptions { Selection = companies, Interceptors = new ToolInterceptors().ForAll(answering) });

        JsonElement answered = (await tools.CallAsync("list_all_planhat_companies")).EnsureSuccess();

        Assert.Equal("host", answered.GetProperty("from").GetString());
        Assert.Equal(403, (await tools.CallAsync("list_all_planhat_licenses")).EnsureError().StatusCode);
    }

    [Fact]
    public async Task ClockStandsStillUntilItIsMoved()
    {
        using var account = new EmulatedPlanhat { Seed = Seed.Empty, Now = new DateTimeOffset(2030, 5, 1, 12, 0, 0, TimeSpan.FromHours(2)) };

        JsonElement first = await account.CreateAsync("companies", """{"name":"A"}""");
        account.Clock.Advance(TimeSpan.FromDays(1));
        JsonElement second = await account.CreateAsync("companies", """{"name":"B"}""");

        Assert.Equal(new DateTimeOffset(2030, 5, 2, 10, 0, 0, TimeSpan.Zero), account.Clock.GetUtcNow());
        Assert.StartsWith("2030-05-01T10:00:00", first.GetProperty("createDate").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("2030-05-02T10:00:00", second.GetProperty("createDate").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptySeedHasNoRecordsAndResetBringsItBack()
    {
        using var account = new EmulatedPlanhat { Seed = Seed.Empty };
        await account.CreateAsync("companies", """{"name":"A"}""");
        Assert.Equal(1, (await account.ReadAsync("companies")).GetArrayLength());

        account.Reset();

        Assert.Equal(0, (await account.ReadAsync("companies")).GetArrayLength());
    }

    [Fact]
    public async Task WithoutTenantTokenItsToolsFail()
    {
        using var account = new EmulatedPlanhat { HasTenantToken = false };

        ToolAnswer answer = await account.Tools(PlanhatTools.Catalog).CallAsync("track_planhat_user_activities", Activity);

        Assert.True(answer.IsError);
        Assert.Null(account.Credentials.TenantToken);
        Assert.Empty(account.Requests);
    }

    [Fact]
    public async Task WithTenantTokenItsToolsReachTheAnalyticsHost()
    {
        using var account = new EmulatedPlanhat();

        (await account.Tools(PlanhatTools.Catalog).CallAsync("track_planhat_user_activities", Activity)).EnsureSuccess();

        Assert.Equal(EmulatorOptions.AnalyticsHost, Assert.Single(account.Writes).Host);
        Assert.Single(account.Emulator.Activities.Entries);
    }

    [Fact]
    public async Task SchemaHoldsTheCustomFieldsOfTheAccount()
    {
        JsonElement schema = await Tools.InputSchemaAsync("update_a_planhat_company_by_id");

        Assert.True(schema.GetProperty("properties").GetProperty("custom").GetProperty("properties").TryGetProperty("Support Tier", out _));
    }

    [Fact]
    public async Task RefusalOfPlanhatItselfIsThrown()
    {
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => planhat.ReadAsync("companies/extid-nobody"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    public async Task WhatHangsEndsWithTheTestsToken()
    {
        using var fresh = new EmulatedPlanhat();
        ToolCaller tools = fresh.Tools(PlanhatTools.Catalog);

        await EndsWithItsTokenAsync("/companies", token => fresh.ReadAsync("companies", token));
        await EndsWithItsTokenAsync("/companies", token => fresh.CreateAsync("companies", """{"name":"Acme"}""", token));
        await EndsWithItsTokenAsync("/customfields", token => tools.InputSchemaAsync("update_a_planhat_company_by_id", token));

        async Task EndsWithItsTokenAsync(string path, Func<CancellationToken, Task> start)
        {
            using var end = new CancellationTokenSource();
            fresh.Faults.Next(Fault.Hang, path: path);
            Task hanging = start(end.Token);
            await end.CancelAsync();

            OperationCanceledException ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);

            Assert.Equal(end.Token, ended.CancellationToken);
        }
    }

    [Fact]
    public async Task UnknownToolIsTheTestsMistake()
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => Tools.CallAsync("list_all_planhat_licences"));

        Assert.StartsWith("The catalog has no tool 'list_all_planhat_licences'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnexpectedAnswerTellsTheCallAndTheAnswer()
    {
        ToolAnswer success = await Tools.CallAsync("list_all_planhat_companies", """{"limit":1,"fields":["name"]}""");
        ToolAnswer error = await Tools.CallAsync("list_all_planhat_companies", """{"limit":"many"}""");

        UnexpectedAnswerException unexpectedSuccess = Assert.Throws<UnexpectedAnswerException>(() => success.EnsureError());
        UnexpectedAnswerException unexpectedError = Assert.Throws<UnexpectedAnswerException>(() => error.EnsureSuccess());
        UnexpectedAnswerException otherStatus = Assert.Throws<UnexpectedAnswerException>(() => error.EnsureError(403));

        Assert.StartsWith("""list_all_planhat_companies {"limit":1,"fields":["name"]} gave {"result":""", unexpectedSuccess.Message, StringComparison.Ordinal);
        Assert.Contains("failed with {\"statusCode\":422", unexpectedError.Message, StringComparison.Ordinal);
        Assert.EndsWith("An error with status 403 was expected.", otherStatus.Message, StringComparison.Ordinal);
        Assert.Null(success.StatusCode);
        Assert.Null(success.Message);
        Assert.Empty(success.Failures);
    }

    private ToolCaller Tools => planhat.Tools(PlanhatTools.Catalog);

    private sealed class Answering : ToolInterceptor
    {
        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ToolResult.Succeeded("""{"from":"host"}"""u8.ToArray()));
    }
}
