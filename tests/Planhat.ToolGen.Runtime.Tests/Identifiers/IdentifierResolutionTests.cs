using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Identifiers;

public sealed class IdentifierResolutionTests
{
    private static readonly string Id = StubLicenses.Id(1);
    private static readonly string OtherId = StubLicenses.Id(2);

    [Theory]
    [InlineData("""{"id":"0123456789abcdef01234567"}""", "/licenses/0123456789abcdef01234567")]
    [InlineData("""{"id":"extid-A 1/2"}""", "/licenses/extid-A%201%2F2")]
    [InlineData("""{"id":"srcid-0012"}""", "/licenses/srcid-0012")]
    [InlineData("""{"id":"ACME","id_type":"external"}""", "/licenses/extid-ACME")]
    [InlineData("""{"id":"extid-ACME","id_type":"external"}""", "/licenses/extid-ACME")]
    [InlineData("""{"id":"0123456789abcdef01234567","id_type":"source"}""", "/licenses/srcid-0123456789abcdef01234567")]
    public async Task FormsThatTheEndpointTakesGoStraightIntoThePath(string arguments, string path)
    {
        using var planhat = StubPlanhat.Answering(200, Record(Id));

        (await ToolRun.Of(planhat, "get_license", arguments)).AssertSuccess();

        Assert.Equal(path, planhat.Only.Path);
    }

    [Fact]
    public async Task ABareValueIsTriedInBothFormsAtOnceAndTheOneHitIsUsed()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/srcid-ACME", Record(Id)));

        ToolRun run = await ToolRun.Of(planhat, "get_license", """{"id":"ACME"}""");

        run.AssertSuccess().AssertJson(Record(Id));
        Assert.Equal(["GET /licenses/extid-ACME", "GET /licenses/srcid-ACME"], planhat.Requests.Select(static request => request.ToString()).Order());
    }

    [Fact]
    public async Task ARecordThatTheLookUpHasReadIsNotReadAgainEvenForSomeOfItsFields()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-ACME", $$"""{"_id":"{{Id}}","product":"a","value":1}"""));

        ToolRun run = await ToolRun.Of(planhat, "get_license", """{"id":"ACME","fields":["value"]}""");

        run.AssertSuccess().AssertJson($$"""{"_id":"{{Id}}","value":1}""");
        Assert.Equal(2, planhat.Requests.Count);
    }

    [Fact]
    public async Task BothLookUpsRunInParallel()
    {
        var both = new TaskCompletionSource();
        int arrived = 0;
        using var planhat = new StubPlanhat(async (request, cancellationToken) =>
        {
            if (Interlocked.Increment(ref arrived) == 2)
            {
                both.SetResult();
            }

            await both.Task.WaitAsync(cancellationToken);
            return request.Path.Contains("extid", StringComparison.Ordinal) ? StubPlanhat.Answer(200, Record(Id)) : StubPlanhat.Answer(404, "");
        });

        (await ToolRun.Of(planhat, "get_license", """{"id":"ACME"}""")).AssertSuccess();
    }

    [Fact]
    public async Task AWriteGoesToTheIdentifierThatWasFound()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-ACME", Record(Id)), ($"/licenses/{Id}", Record(Id)));

        (await ToolRun.Of(planhat, "update_license", """{"id":"ACME","product":"x"}""")).AssertSuccess();

        Assert.Equal($"PUT /licenses/{Id}", planhat.Requests[^1].ToString());
    }

    [Fact]
    public async Task TwoHitsOnTheSameRecordAreOne()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-A", Record(Id)), ("/licenses/srcid-A", Record(Id)));

        (await ToolRun.Of(planhat, "get_license", """{"id":"A"}""")).AssertSuccess();
    }

    [Fact]
    public async Task TwoDifferentHitsAreAnErrorThatNamesFormsAndCandidates()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-A", Record(Id, "First")), ("/licenses/srcid-A", Record(OtherId, "Second")));

        ToolRun run = await ToolRun.Of(planhat, "get_license", """{"id":"A"}""");

        run.AssertError(422).AssertJson($$"""
            {
              "statusCode": 422,
              "error": "Validation failed",
              "message": "One argument is wrong. Correct it and repeat the call; where a suggestion is given, use it; where rename_to is given, use that name.",
              "failures": [{
                "path": "/id",
                "problem": "names two different records: extid-A (_id {{Id}}, 'First') or srcid-A (_id {{OtherId}}, 'Second')",
                "expected": "one of them: extid-A or srcid-A",
                "received": "A"
              }],
              "is_remote_error": false,
              "retry_after_seconds": null,
              "rate_limit": null
            }
            """);
    }

    [Fact]
    public async Task NoHitIsANotFoundErrorThatNamesWhatWasTried()
    {
        using StubPlanhat planhat = StubPlanhat.Of();

        ToolRun run = await ToolRun.Of(planhat, "get_license", """{"id":"A"}""");

        run.AssertError(404);
        Assert.Equal(
            "Planhat knows no license 'A': tried extid-A and srcid-A. Give a Planhat id (24 hexadecimal characters) or extid-<externalId> or srcid-<sourceId>. Look the id up with list_licenses.",
            run.Message);
    }

    [Fact]
    public async Task AFormThatTheEndpointDoesNotTakeIsResolvedByARead()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-A", Record(Id)), ($"/licenses/{Id}", Record(Id)));

        (await ToolRun.Of(planhat, "update_license", """{"id":"extid-A","product":"x"}""")).AssertSuccess();

        Assert.Equal(["GET /licenses/extid-A", $"PUT /licenses/{Id}"], planhat.Requests.Select(static request => request.ToString()));
    }

    [Fact]
    public async Task ADeleteNeverGuesses()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-A", Record(Id)));

        ToolRun run = await ToolRun.Of(planhat, "delete_license", """{"id":"A"}""");

        run.AssertError(422);
        Assert.StartsWith("/id ", Assert.Single(run.Failures()), StringComparison.Ordinal);
        Assert.Contains("extid-<externalId>", run.Text, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("""{"id":"srcid-A"}""")]
    [InlineData("""{"id":"A","id_type":"source"}""")]
    public async Task ADeleteResolvesPrefixedFormsAndDeletesByIdentifier(string arguments)
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/srcid-A", $$"""{"_id":"{{Id}}","sourceId":"A"}"""), ($"/licenses/{Id}", """{"n":1,"ok":1,"deletedCount":1}"""));

        (await ToolRun.Of(planhat, "delete_license", arguments)).AssertSuccess();

        Assert.Equal(["GET /licenses/srcid-A", $"DELETE /licenses/{Id}"], planhat.Requests.Select(static request => request.ToString()));
    }

    [Theory]
    [InlineData("get_invoice", """{"id":"extid-A"}""")]
    [InlineData("get_invoice", """{"id":"A"}""")]
    [InlineData("get_license", """{"id":"A","id_type":"planhat"}""")]
    public async Task FormsThatTheModelDoesNotHaveAreRefusedBeforePlanhatIsCalled(string tool, string arguments)
    {
        using StubPlanhat planhat = StubPlanhat.Of();

        ToolRun run = await ToolRun.Of(planhat, tool, arguments);

        run.AssertError(422);
        Assert.Contains("24 hexadecimal characters", run.Text, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task AnErrorDuringTheLookUpIsTheErrorOfTheCall()
    {
        using var planhat = StubPlanhat.Answering(403, "no");

        (await ToolRun.Of(planhat, "get_license", """{"id":"A"}""")).AssertError(403);
    }

    [Fact]
    public async Task ReferencesThatPlanhatDoesNotResolveAreLookedUpAndPutIn()
    {
        using StubPlanhat planhat = StubPlanhat.Of(($"/users/extid-U1", Record(OtherId)), ("/licenses", Record(Id)));

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"companyId":"extid-C1","ownerId":"extid-U1","product":"x"}""");

        run.AssertSuccess();
        Assert.Equal($$"""{"companyId":"extid-C1","ownerId":"{{OtherId}}","product":"x"}""", planhat.Requests[^1].Body);
    }

    [Fact]
    public async Task ReferencesInFiltersAreLookedUpToo()
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/users/extid-U1", Record(OtherId)), ("/licenses", "[]"));

        (await ToolRun.Of(planhat, "list_licenses", """{"ownerId":"U1"}""")).AssertSuccess();

        Assert.Equal(OtherId, planhat.Requests[^1].Parameter("ownerId"));
    }

    [Fact]
    public async Task AllReferencesThatNameNothingAreToldAtOnce()
    {
        using StubPlanhat planhat = StubPlanhat.Of();

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"companyId":"C?","ownerId":"U?"}""");

        run.AssertError(422);
        Assert.Equal(
            ["/companyId names no company that Planhat knows", "/ownerId names no user that Planhat knows"],
            run.Failures().Order());
        Assert.All(planhat.Requests, static request => Assert.Equal("GET", request.Verb));
    }

    private static string Record(string id, string? name = null) =>
        name is null ? $$"""{"_id":"{{id}}"}""" : $$"""{"_id":"{{id}}","name":"{{name}}"}""";
}
