using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class UpsertTests
{
    private static readonly UpsertTicketTool Tool = new();

    [Fact]
    public async Task TheRecordIsSentAsAnArrayOfOneAndTheResultComesBack()
    {
        using var planhat = StubPlanhat.Answering(200, """{"created":0,"updated":1,"nonupdates":0,"updatesKeys":[{"_id":"1"}],"createdErrors":[],"updatedErrors":[]}""");

        ToolRun run = await ToolRun.Of(planhat, Tool, """{"sourceId":"Z1","email":null,"custom":{"Tier":"Gold"}}""");

        Assert.Equal("PUT /tickets", planhat.Only.ToString());
        Assert.Equal("""[{"sourceId":"Z1","email":null,"custom":{"Tier":"Gold"}}]""", planhat.Only.Body);
        run.AssertSuccess().AssertJson("""{"createdErrors":[],"updatedErrors":[],"created":0,"updated":1,"nonupdates":0,"updatesKeys":[{"_id":"1"}]}""");
    }

    [Theory]
    [InlineData(200, "createdErrors")]
    [InlineData(206, "updatedErrors")]
    [InlineData(206, "validationErrors")]
    public async Task AFailureInsideASuccessIsAnError(int status, string member)
    {
        using var planhat = StubPlanhat.Answering(status, $$"""{"created":0,"updated":0,"nonupdates":0,"{{member}}":["no email"]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"sourceId":"Z1"}""")).AssertError(422);

        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.Equal("""["no email"]""", run.Json["raw_response"]![member]!.ToJsonString());
        Assert.Contains(member, run.Message, StringComparison.Ordinal);
        Assert.Equal(status, run.UpstreamStatus);
    }

    [Fact]
    public async Task ARecordThatPlanhatDropsWithoutAWordIsTold()
    {
        using var planhat = StubPlanhat.Answering(200, """{"created":0,"updated":0,"nonupdates":0}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"sourceId":"Z1"}""")).AssertSuccess();

        Assert.StartsWith("1 item of 1 stand", (string)run.Json["hint"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARefusalKeepsPlanhatsStatusAndResult()
    {
        using var planhat = StubPlanhat.Answering(400, """{"created":0,"createdErrors":["bad"]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"sourceId":"Z1"}""")).AssertError(400);

        Assert.Equal("""["bad"]""", run.Json["raw_response"]!["createdErrors"]!.ToJsonString());
    }

    [Fact]
    public async Task ANullForWhatIsRequiredIsRefused()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        Assert.Equal(["/sourceId cannot be emptied"], (await ToolRun.Of(planhat, Tool, """{"sourceId":null}""")).AssertError(422).Failures());
    }
}
