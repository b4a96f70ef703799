using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>When a call reads definitions, and how long it waits for them.</summary>
public sealed class DefinitionReadingTests
{
    private const string Id = "65f0a1b2c3d4e5f607182801";
    private static readonly CustomFieldSet Old = StubFields.Named("Old");
    private static readonly CustomFieldSet New = StubFields.Set(
        new CustomFieldDefinition("license", "Old", CustomFieldKind.Text),
        new CustomFieldDefinition("license", "New", CustomFieldKind.Number));

    private readonly SteppedClock _clock = new();
    private readonly StubFields _source = new();

    [Fact]
    public async Task ACallWaitsThreeSecondsAndGoesOnWithout()
    {
        using FieldsAccount account = Account();
        Task<ToolRun> write = account.WriteAsync("""{"Anything":1}""");
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        while (_clock.WaitingTimers == 0)
        {
            await Task.Yield();
        }

        _clock.Advance(TimeSpan.FromSeconds(3));
        ToolRun run = (await write).AssertSuccess();
        Assert.Contains("3 seconds", (string)run.Json["hint"]!, StringComparison.Ordinal);

        reading.SetResult(Old);
        Assert.Same(Old, await account.Fields.ReadAsync(CancellationToken.None));
        (await account.WriteAsync("""{"Old":"a"}""")).AssertSuccess();
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task ANameThatFreshDefinitionsDoNotHaveIsRefusedAtOnce()
    {
        using FieldsAccount account = await Known(Old);
        _clock.Advance(TimeSpan.FromSeconds(10));
        (await account.WriteAsync("""{"New":1}""")).AssertError(422);
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task ANameThatOlderDefinitionsDoNotHaveMayBeNew()
    {
        using FieldsAccount account = await Known(Old);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Task<ToolRun> write = account.WriteAsync("""{"New":1}""");
        (await _source.NextAsync()).SetResult(New);
        (await write).AssertSuccess();
        Assert.Equal("""{"custom":{"New":1}}""", Assert.Single(account.Calls).Body);
    }

    [Fact]
    public async Task ANameThatNoDefinitionHasIsRefusedAfterOneReading()
    {
        using FieldsAccount account = await Known(Old);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Task<ToolRun> write = account.WriteAsync("""{"Other":1}""");
        (await _source.NextAsync()).SetResult(New);
        (await write).AssertError(422);
        Assert.Equal(2, _source.Count);
    }

    [Fact]
    public async Task ANameThatCannotBeCheckedAnewIsRefusedByWhatIsKnown()
    {
        using FieldsAccount account = await Known(Old);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Task<ToolRun> write = account.WriteAsync("""{"New":1}""");
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        (await write).AssertError(422);
        Assert.Empty(account.Calls);
    }

    [Fact]
    public async Task AKnownDayIsNotWrittenAsTextBecauseAnotherNameIsDoubtful()
    {
        int status = 200;
        using FieldsAccount account = Day(() => status);
        (await account.WriteAsync("""{"Signed On":"2026-01-01"}""")).AssertSuccess();
        Assert.Equal("""{"custom":{"Signed On":20454}}""", account.Calls.Last().Body);

        _clock.Advance(TimeSpan.FromSeconds(30));
        status = 503;
        ToolRun run = (await account.WriteAsync("""{"Signed On":"2026-01-01","Suport Tier":"Gold"}""")).AssertError(422);
        Assert.Contains("'Support Tier'", run.Text, StringComparison.Ordinal);

        // The failed reading is remembered, and good names go on being written by what is known.
        (await account.WriteAsync("""{"Signed On":"2026-01-02"}""")).AssertSuccess();
        Assert.Equal("""{"custom":{"Signed On":20455}}""", account.Calls.Last().Body);
    }

    [Fact]
    public async Task AConditionOnAKnownDayIsNotComparedAsTextBecauseAnotherNameIsDoubtful()
    {
        int status = 200;
        using FieldsAccount account = Day(() => status);
        (await account.CallAsync("list_licenses", """{"where":{"custom.Signed On":{"gte":"2026-01-01"}}}""")).AssertSuccess();

        _clock.Advance(TimeSpan.FromSeconds(30));
        status = 503;
        ToolRun run = await account.CallAsync("list_licenses", """{"where":{"custom.Signed On":{"gte":"2026-01-01"},"custom.Suport Tier":{"ne":"x"}}}""");
        run.AssertError(422);
    }

    [Fact]
    public async Task ACancellationAfterAConfirmedWriteDoesNotLoseItsResult()
    {
        using var stop = new CancellationTokenSource();
        using FieldsAccount account = Account(static _ => StubPlanhat.Answer(200, $$"""{"_id":"{{Id}}","custom":{"Old":"a"} }"""));
        Task<ToolRun> write = account.CallAsync("create_license", $$"""{"companyId":"{{Id}}"}""", stop.Token);
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        while (_clock.NextDue != CustomFieldCache.Patience)
        {
            await Task.Yield();
        }

        Assert.Single(account.Calls);
        await stop.CancelAsync();
        reading.SetResult(Old);
        ToolRun run = (await write).AssertSuccess();
        Assert.Equal("a", (string?)run.Json["custom"]!["Old"]);
        Assert.Null(run.Json["hint"]);
    }

    [Fact]
    public async Task ADeleteSaysThatDefinitionsAreMissing()
    {
        using FieldsAccount account = Account(static _ => StubPlanhat.Answer(200, $$"""{"_id":"{{Id}}","custom":{"Signed On":20454} }"""));
        Task<ToolRun> delete = account.CallAsync("delete_license", $$"""{"id":"{{Id}}"}""");
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        ToolRun run = (await delete).AssertSuccess();
        Assert.StartsWith("Planhat answered 403.", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.True((bool)run.Json["deleted"]!);
    }

    [Fact]
    public async Task AParentWithoutDefinitionsStaysOpen()
    {
        using FieldsAccount account = FieldsAccount.Of(definitions: "[]");
        (await account.WriteAsync("""{"Anything":"goes"}""")).AssertSuccess();
    }

    [Theory]
    [InlineData(200, """{"_id":"x"}""")]
    [InlineData(500, "")]
    [InlineData(200, "<html>")]
    [InlineData(408, "")]
    [InlineData(400, "{}")]
    [InlineData(429, "")]
    public async Task AWriteToTheDefinitionsThatWasSentReadsThemAgain(int status, string body)
    {
        using FieldsAccount account = await Known(Old, _ => StubPlanhat.Answer(status, body));
        await account.CallAsync(FieldsApi.Creator, """{"name":"New"}""");
        Assert.Null(account.Fields.Current);
        (await _source.NextAsync()).SetResult(New);
        Assert.Same(New, await account.Fields.ReadAsync(CancellationToken.None));
        Assert.Equal(2, _source.Count);
    }

    [Fact]
    public async Task ACancelledWriteToTheDefinitionsReadsThemAgain()
    {
        using var stop = new CancellationTokenSource();
        using FieldsAccount account = await Known(Old, _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.CallAsync(FieldsApi.Creator, """{"name":"New"}""", stop.Token));
        Assert.Null(account.Fields.Current);
    }

    [Fact]
    public async Task AReadOrARefusedArgumentLeavesDefinitionsAlone()
    {
        using FieldsAccount account = await Known(Old, _ => StubPlanhat.Answer(200, "[]"));
        (await account.CallAsync(FieldsApi.Lister, "{}")).AssertSuccess();
        (await account.CallAsync(FieldsApi.Creator, """{"nam":"New"}""")).AssertError(422);
        Assert.Same(Old, account.Fields.Current);
    }

    [Fact]
    public async Task ACancelledCallDoesNotEndTheReadingOfOthers()
    {
        using FieldsAccount account = Account();
        using var stop = new CancellationTokenSource();
        Task<ToolRun> cancelled = account.CallAsync("update_license", $$"""{"id":"{{Id}}","custom":{"Old":"a"} }""", stop.Token);
        Task<ToolRun> patient = account.WriteAsync("""{"Old":"a"}""");
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        reading.SetResult(Old);
        (await patient).AssertSuccess();
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task ACacheIsSharedAndAnotherSourceIsUsed()
    {
        using var cache = new CustomFieldCache(_source);
        using FieldsAccount one = new(Answer, _clock, cache);
        using FieldsAccount other = new(Answer, _clock, cache);
        Assert.Same(cache, one.Fields);
        Assert.Same(one.Fields, other.Fields);

        using FieldsAccount own = Account();
        Assert.NotSame(cache, own.Fields);
    }

    [Fact]
    public async Task AnExecutorEndsTheReadingOfACacheThatItMade()
    {
        FieldsAccount account = Account();
        Task<CustomFieldSet> waiting = account.Fields.ReadAsync(CancellationToken.None);
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        account.Dispose();
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
        Assert.True(reading.Task.IsCanceled);
    }

    [Fact]
    public async Task AnExecutorLeavesASharedCacheToItsOwner()
    {
        using var cache = new CustomFieldCache(_source);
        new FieldsAccount(Answer, _clock, cache).Dispose();
        Task<CustomFieldSet> waiting = cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(Old);
        Assert.Same(Old, await waiting);
    }

    private static HttpResponseMessage Answer(SentRequest request) => StubPlanhat.Answer(200, $$"""{"_id":"{{Id}}"}""");

    private FieldsAccount Day(Func<int> status) => new(
        request => request switch
        {
            { Verb: "GET", Path: "/customfields" } => StubPlanhat.Answer(status(), FieldsAccount.EachType),
            { Verb: "GET", Path: "/licenses" } => StubPlanhat.Answer(200, "[]"),
            _ => Answer(request),
        },
        _clock);

    private FieldsAccount Account(Func<SentRequest, HttpResponseMessage>? answer = null) => new(answer ?? Answer, _clock, _source);

    private async Task<FieldsAccount> Known(CustomFieldSet set, Func<SentRequest, HttpResponseMessage>? answer = null)
    {
        FieldsAccount account = Account(answer);
        Task<CustomFieldSet> reading = account.Fields.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(set);
        await reading;
        return account;
    }
}
