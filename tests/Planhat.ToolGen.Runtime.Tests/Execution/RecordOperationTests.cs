using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class RecordOperationTests
{
    private static readonly string Id = StubLicenses.Id(1);

    [Fact]
    public async Task AGetAnswersWithTheRecordAsItCame()
    {
        string record = $$$"""{"_id":"{{{Id}}}","__v":2,"unknown":{"a":[1.50,null]}}""";
        using var planhat = StubPlanhat.Answering(200, record);

        ToolRun run = await ToolRun.Of(planhat, "get_license", $$"""{"id":"{{Id}}"}""");

        Assert.Equal(record, run.AssertSuccess().Text);
        Assert.Equal($"GET /licenses/{Id}", planhat.Only.ToString());
    }

    [Fact]
    public async Task AGetReadsTheWholeRecordAndProjectsItself()
    {
        using var planhat = StubPlanhat.Answering(200, $$$"""{"_id":"{{{Id}}}","product":"a","value":5,"custom":{"Tier":"Gold","X":1}}""");

        ToolRun run = await ToolRun.Of(planhat, "get_license", $$"""{"id":"{{Id}}","fields":["value","custom.Tier"]}""");

        Assert.Equal($"GET /licenses/{Id}", planhat.Only.ToString());
        run.AssertJson($$$"""{"_id":"{{{Id}}}","value":5,"custom":{"Tier":"Gold"}}""");
    }

    [Fact]
    public async Task AGetShowsEpochDaysAsDates()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}","dueDate":0}""");

        (await ToolRun.Of(planhat, "get_invoice", $$"""{"id":"{{Id}}"}""")).AssertJson($$"""{"_id":"{{Id}}","dueDate":"1970-01-01"}""");
    }

    [Fact]
    public async Task ARecordAboveOneMegabyteIsAnErrorThatSaysToUseFields()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}","product":"{{new string('x', 1 << 20)}}"}""");

        ToolRun run = await ToolRun.Of(planhat, "get_license", $$"""{"id":"{{Id}}"}""");

        run.AssertError(413);
        Assert.StartsWith($"The license with the _id '{Id}' is larger than 1 MB. Use `fields`", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACreatePostsTheBodyAndAnswersWithTheStoredRecord()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}","product":"a"}""");

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"companyId":"extid-C1","product":"a","value":1500.50}""");

        Assert.Equal("POST /licenses", planhat.Only.ToString());
        Assert.Equal("""{"companyId":"extid-C1","product":"a","value":1500.50}""", planhat.Only.Body);
        run.AssertSuccess().AssertJson($$"""{"_id":"{{Id}}","product":"a"}""");
    }

    [Fact]
    public async Task AnUpdatePutsOnlyWhatWasGiven()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}"}""");

        (await ToolRun.Of(planhat, "update_license", $$"""{"id":"{{Id}}","value":7}""")).AssertSuccess();

        Assert.Equal($"PUT /licenses/{Id}", planhat.Only.ToString());
        Assert.Equal("""{"value":7}""", planhat.Only.Body);
    }

    [Theory]
    [InlineData("""{"n":1,"ok":1,"deletedCount":1}""", """{"n":1,"ok":1,"deletedCount":1,"deleted":true}""")]
    [InlineData("""{"_id":"x","subject":"s","custom":{}}""", """{"_id":"x","subject":"s","custom":{},"deleted":true}""")]
    [InlineData("""{"deleted":false,"n":1}""", """{"n":1,"deleted":true}""")]
    [InlineData("", """{"deleted":true}""")]
    [InlineData("null", """{"deleted":true}""")]
    [InlineData("{}", """{"deleted":true}""")]
    public async Task ADeleteAnswersWithPlanhatsMembersAndDeleted(string body, string result)
    {
        using var planhat = StubPlanhat.Answering(200, body);

        ToolRun run = await ToolRun.Of(planhat, "delete_license", $$"""{"id":"{{Id}}"}""");

        Assert.Equal(result, run.AssertSuccess().Text);
        Assert.Equal($"DELETE /licenses/{Id}", planhat.Only.ToString());
        Assert.Null(planhat.Only.Body);
    }

    [Theory]
    [InlineData("""{"n":0,"ok":1}""")]
    [InlineData("""{"ok":1,"deletedCount":0}""")]
    [InlineData("""{"n":0,"message":"nothing"}""")]
    public async Task ADeleteThatCountsNothingIsNotFound(string body)
    {
        using var planhat = StubPlanhat.Answering(200, body);

        (await ToolRun.Of(planhat, "delete_license", $$"""{"id":"{{Id}}"}""")).AssertError(404);
    }

    [Theory]
    [InlineData("create_license", "POST", """{"message":"Not allowed"}""")]
    [InlineData("create_license", "POST", "{}")]
    [InlineData("create_license", "POST", """{"_id":null}""")]
    [InlineData("update_license", "PUT", """{"message":"Not allowed"}""")]
    [InlineData("update_license", "PUT", """{"n":1,"ok":1}""")]
    [InlineData("update_license", "PUT", """{"created":0,"updated":1,"updatesKeys":[]}""")]
    [InlineData("delete_license", "DELETE", """{"message":"Not allowed"}""")]
    public async Task AWriteAnswerWithoutARecordIsNotPassedOffAsTheRecord(string tool, string verb, string body)
    {
        using var planhat = StubPlanhat.Answering(200, body);
        string arguments = verb switch
        {
            "POST" => """{"companyId":"extid-C1"}""",
            "PUT" => $$"""{"id":"{{Id}}","value":1}""",
            _ => $$"""{"id":"{{Id}}"}""",
        };

        ToolRun run = await ToolRun.Of(planhat, tool, arguments);

        run.AssertError(502);
        Assert.Contains("Whether the change was made is not known", run.Message, StringComparison.Ordinal);
        Assert.Equal(body, run.Json["raw_response"]!.ToJsonString());
        Assert.Equal(200, run.UpstreamStatus);
    }

    [Fact]
    public async Task AReadAnswerThatIsOnlyAMessageIsNoRecord()
    {
        using var planhat = StubPlanhat.Answering(200, """{"message":"Not allowed"}""");

        (await ToolRun.Of(planhat, "get_license", $$"""{"id":"{{Id}}"}""")).AssertError(502);
    }

    [Theory]
    [InlineData("""{"n":1,"ok":1,"deletedCount":1}""", """{"n":1,"ok":1,"deletedCount":1,"_id":"{id}","companyId":"c1","companyName":"Acme","deleted":true}""")]
    [InlineData("", """{"_id":"{id}","companyId":"c1","companyName":"Acme","deleted":true}""")]
    [InlineData("""{"_id":"{id}","companyId":"c1"}""", """{"_id":"{id}","companyId":"c1","companyName":"Acme","deleted":true}""")]
    public async Task ADeleteByPrefixedIdentifierTellsWhichRecordItWas(string body, string result)
    {
        using StubPlanhat planhat = StubPlanhat.Of(
            ("/licenses/extid-A", $$"""{"companyName":"Acme","_id":"{{Id}}","externalId":"A","value":5,"companyId":"c1"}"""),
            ($"/licenses/{Id}", body.Replace("{id}", Id, StringComparison.Ordinal)));

        ToolRun run = await ToolRun.Of(planhat, "delete_license", """{"id":"extid-A"}""");

        Assert.Equal(result.Replace("{id}", Id, StringComparison.Ordinal), run.AssertSuccess().Text);
    }

    [Fact]
    public async Task ADeleteThatRemovedNothingIsTheNotFoundError()
    {
        using var planhat = StubPlanhat.Answering(200, """{"n":0,"ok":1,"deletedCount":0}""");

        ToolRun run = await ToolRun.Of(planhat, "delete_license", $$"""{"id":"{{Id}}"}""");

        run.AssertError(404).AssertJson($$"""
            {
              "statusCode": 404,
              "error": "Not found",
              "message": "Planhat knows no license with the Planhat id '{{Id}}'. Other forms: extid-<externalId> or srcid-<sourceId>. Look the id up with list_licenses.",
              "is_remote_error": true,
              "raw_response": {"n": 0, "ok": 1, "deletedCount": 0},
              "retry_after_seconds": null,
              "rate_limit": null
            }
            """);
    }

    [Theory]
    [InlineData("get_license", "GET", "[]")]
    [InlineData("get_license", "GET", "")]
    [InlineData("get_license", "GET", """{"error":"busy"}""")]
    [InlineData("update_license", "PUT", "<html/>")]
    [InlineData("update_license", "PUT", """{"_id":"1" """)]
    [InlineData("delete_license", "DELETE", "OK")]
    [InlineData("delete_license", "DELETE", """{"error":"busy"}""")]
    public async Task ASuccessWithoutARecordIsOneClearErrorThatWarnsAfterWrites(string tool, string verb, string body)
    {
        using var planhat = StubPlanhat.Answering(200, body, "text/plain");

        ToolRun run = await ToolRun.Of(planhat, tool, $$"""{"id":"{{Id}}"{{(verb == "PUT" ? ",\"value\":1" : "")}}}""");

        run.AssertError(502);
        Assert.Equal(verb != "GET", run.Message.Contains("Whether the change was made is not known", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARecordThatHasAnErrorMemberIsStillARecord()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}","error":"a property"}""");

        (await ToolRun.Of(planhat, "get_license", $$"""{"id":"{{Id}}"}""")).AssertSuccess();
    }

    [Fact]
    public async Task ABulkWriteThatFailedInPartIsAResult()
    {
        using var planhat = StubPlanhat.Answering(206, """{"created":1,"createdErrors":["x"]}""");

        ToolRun run = await ToolRun.Of(planhat, "bulk_upsert_licenses", """{"items":[{"a":1}]}""");

        Assert.Equal("PUT /licenses", planhat.Only.ToString());
        Assert.Equal("""[{"a":1}]""", planhat.Only.Body);
        run.AssertSuccess().AssertJson("""{"created":1,"createdErrors":["x"]}""");
        Assert.Equal(206, run.UpstreamStatus);
    }

    [Theory]
    [InlineData("", """{"accepted":true}""")]
    [InlineData("""{"processed":1,"errors":[]}""", """{"processed":1,"errors":[]}""")]
    [InlineData("[1,2]", """{"result":[1,2]}""")]
    [InlineData("\"ok\"", """{"result":"ok"}""")]
    public async Task ACustomToolAnswersWithAnObjectWhateverComes(string body, string result)
    {
        using var planhat = StubPlanhat.Answering(201, body);

        ToolRun run = await ToolRun.Of(planhat, "ingest_metrics", """{"dimensionId":"d"}""");

        Assert.Equal(result, run.AssertSuccess().Text);
        Assert.Equal($"POST /dimensiondata/{StubApi.TenantToken}", planhat.Only.ToString());
    }
}
