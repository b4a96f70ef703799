using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Identifiers;

public sealed class IdentifierRuleTests
{
    private static readonly string Id = StubLicenses.Id(0xabc);

    [Theory]
    [InlineData("get_license", "GET")]
    [InlineData("delete_license", "DELETE")]
    public async Task CapitalsInAPlanhatIdNameTheSameRecord(string tool, string verb)
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}"}""");

        (await ToolRun.Of(planhat, tool, """{"id":"000000000000000000000ABC"}""")).AssertSuccess();

        Assert.Equal($"{verb} /licenses/{Id}", planhat.Only.ToString());
    }

    [Fact]
    public async Task CapitalsInAReferenceAreWrittenSmall()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}"}""");

        (await ToolRun.Of(planhat, "create_license", """{"companyId":"000000000000000000000ABC"}""")).AssertSuccess();

        Assert.Equal($$"""{"companyId":"{{Id}}"}""", planhat.Only.Body);
    }

    [Fact]
    public async Task AnExternalIdThatLooksLikeAPlanhatIdKeepsItsCapitals()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}"}""");

        (await ToolRun.Of(planhat, "get_license", """{"id":"000000000000000000000ABC","id_type":"external"}""")).AssertSuccess();

        Assert.Equal("/licenses/extid-000000000000000000000ABC", planhat.Only.Path);
    }

    [Theory]
    [InlineData("A/../B", "/licenses/extid-A%2F..%2FB")]
    [InlineData("A?x=1#y", "/licenses/extid-A%3Fx%3D1%23y")]
    [InlineData("50% off", "/licenses/extid-50%25%20off")]
    [InlineData("Zoë & Söhne", "/licenses/extid-Zo%C3%AB%20%26%20S%C3%B6hne")]
    [InlineData("..", "/licenses/extid-..")]
    public async Task AnyCharacterOfAnExternalIdReachesPlanhatAsOnePathSegment(string externalId, string path)
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{Id}}"}""");

        (await ToolRun.Of(planhat, "get_license", $$"""{"id":"extid-{{externalId}}"}""")).AssertSuccess();

        Assert.Equal(path, planhat.Only.PathAndQuery);
    }

    [Theory]
    [InlineData("get_license", "")]
    [InlineData("get_license", "  ")]
    [InlineData("get_license", "extid-")]
    [InlineData("get_license", "srcid-  ")]
    [InlineData("get_license", " extid-A")]
    [InlineData("get_license", "A\\u0000B")]
    [InlineData("update_license", "\\n")]
    [InlineData("delete_license", "")]
    public async Task WhatNamesNothingIsRefusedBeforePlanhatIsCalled(string tool, string id)
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = (await ToolRun.Of(planhat, tool, $$"""{"id":"{{id}}","product":"x"}""")).AssertError(422);

        Assert.Contains(run.Failures(), static failure => failure.StartsWith("/id ", StringComparison.Ordinal));
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("create_license", """{"companyId":"  "}""", "/companyId")]
    [InlineData("create_license", """{"companyId":"extid-"}""", "/companyId")]
    [InlineData("list_licenses", """{"ownerId":""}""", "/ownerId")]
    public async Task ABlankReferenceIsRefusedBeforePlanhatIsCalled(string tool, string arguments, string pointer)
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        ToolRun run = (await ToolRun.Of(planhat, tool, arguments)).AssertError(422);

        Assert.StartsWith($"{pointer} ", Assert.Single(run.Failures()), StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task AFormThatTheOperationDoesNotSupportIsRefusedWithThoseThatItDoes()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = (await ToolRun.Of(planhat, "get_invoice", """{"id":"srcid-A"}""")).AssertError(422);

        Assert.Equal(["/id is of a form that a invoice cannot be found by here"], run.Failures().Select(static failure => failure.Replace("an invoice", "a invoice", StringComparison.Ordinal)));
        Assert.Equal("a Planhat id (24 hexadecimal characters)", (string?)run.Json["failures"]![0]!["expected"]);
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("extid-1234", """{"_id":"@","externalId":1234}""")]
    [InlineData("extid-1234", """{"_id":"@","externalId":"1234"}""")]
    [InlineData("srcid-Z", """{"_id":"@","sourceId":"Z"}""")]
    public async Task ADeleteGoesToTheRecordThatBearsTheName(string id, string record)
    {
        using StubPlanhat planhat = StubPlanhat.Of(
            ($"/licenses/{id}", record.Replace("@", Id, StringComparison.Ordinal)),
            ($"/licenses/{Id}", """{"deletedCount":1}"""));

        (await ToolRun.Of(planhat, "delete_license", $$"""{"id":"{{id}}"}""")).AssertSuccess();

        Assert.Equal($"DELETE /licenses/{Id}", planhat.Requests[^1].ToString());
    }

    [Theory]
    [InlineData("""{"_id":"@","externalId":"other","name":"Acme"}""", "with the externalId 'other'")]
    [InlineData("""{"_id":"@","externalId":"1234x"}""", "with the externalId '1234x'")]
    [InlineData("""{"_id":"@","sourceId":"1234"}""", "without externalId")]
    [InlineData("""{"_id":"@","externalId":null}""", "without externalId")]
    public async Task ADeleteIsNotSentForARecordThatDoesNotBearTheName(string record, string difference)
    {
        using StubPlanhat planhat = StubPlanhat.Of(("/licenses/extid-1234", record.Replace("@", Id, StringComparison.Ordinal)));

        ToolRun run = (await ToolRun.Of(planhat, "delete_license", """{"id":"extid-1234"}""")).AssertError(422);

        Assert.Contains(difference, Assert.Single(run.Failures()), StringComparison.Ordinal);
        Assert.Contains("nothing was changed in Planhat", run.Message, StringComparison.Ordinal);
        Assert.Equal("GET /licenses/extid-1234", planhat.Only.ToString());
    }
}
