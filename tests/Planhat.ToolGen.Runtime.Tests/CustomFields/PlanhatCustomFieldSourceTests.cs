using System.Text.Json.Nodes;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

public sealed class PlanhatCustomFieldSourceTests
{
    private const int PageMaximum = 3;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 3)]
    [InlineData(7, 3)]
    public async Task EveryDefinitionIsReadPageByPage(int count, int requests)
    {
        using var planhat = Paged(count);
        CustomFieldSet set = await Read(planhat);
        Assert.Equal(count, set.Count);
        Assert.Equal(requests, planhat.Requests.Count);
        Assert.All(planhat.Requests, static request => Assert.Equal("/customfields", request.Path));
    }

    [Fact]
    public async Task AServerThatIgnoresTheOffsetIsNotReadForever()
    {
        using var planhat = StubPlanhat.Answering(200, Page(0, PageMaximum));
        Assert.Equal(PageMaximum, (await Read(planhat)).Count);
        Assert.Equal(2, planhat.Requests.Count);
    }

    [Fact]
    public async Task EachTypeIsKnownByPlanhatsWord()
    {
        string[] words = ["number", "text", "rich text", "checkbox", "day", "date", "list", "multipicklist", "team member", "team members", "rating", "phone", "email", "url", "enduser", "endusers"];
        string json = $"[{string.Join(',', words.Select(static word => $$"""{"parent":"company","name":"{{word}}","type":"{{word}}"}"""))}]";
        using var planhat = StubPlanhat.Answering(200, json);
        ModelCustomFields fields = (await Read(planhat, pageMaximum: 100)).Of("company");
        Assert.DoesNotContain(fields.Definitions, static field => field.Type == CustomFieldKind.Unknown);
        Assert.Equal(words.Length, fields.Definitions.Select(static field => field.Type).Distinct().Count());
    }

    [Fact]
    public async Task WhatADefinitionSaysIsKept()
    {
        const string Json = """
            [{"_id":"x","parent":"company","type":"list","name":"Tier 😀 #1.0","listValues":["A","B","A",7,""],"description":"How big.",
              "isMandatory":true,"isFeatured":true,"isFormula":false,"isHidden":true}]
            """;
        using var planhat = StubPlanhat.Answering(200, Json);
        CustomFieldDefinition field = Assert.Single((await Read(planhat)).Of("Company").Definitions);
        Assert.Equal(("Tier 😀 #1.0", CustomFieldKind.List, "How big."), (field.Name, field.Type, field.Description));
        Assert.Equal(["A", "B"], field.Values);
        Assert.Equal((true, true, false, true), (field.IsMandatory, field.IsFeatured, field.IsFormula, field.IsHidden));
    }

    [Fact]
    public async Task MalformedDefinitionsArePassedOver()
    {
        using var planhat = StubPlanhat.Answering(
            200,
            """[1,null,{},{"parent":"company"},{"name":"A"},{"parent":"company","name":" "},{"parent":7,"name":"B"},{"parent":"company","name":"C","type":"hologram"},{"parent":"company","name":"D"}]""");
        ModelCustomFields fields = (await Read(planhat, pageMaximum: 100)).Of("company");
        Assert.Equal(["C", "D"], fields.Definitions.Select(static field => field.Name));
        Assert.All(fields.Definitions, static field => Assert.Equal(CustomFieldKind.Unknown, field.Type));
    }

    [Theory]
    [InlineData(403, """{"message":"no"}""", "403")]
    [InlineData(401, "Unauthorized", "401")]
    [InlineData(500, "<html>", "500")]
    [InlineData(429, "", "429")]
    [InlineData(200, """{"data":[]}""", "no JSON array")]
    [InlineData(200, "<html>oops</html>", "no JSON array")]
    [InlineData(200, """[{"parent":"company",""", "no JSON array")]
    [InlineData(200, "", "no JSON array")]
    public async Task ARefusalSaysWhatPlanhatAnswered(int status, string body, string part)
    {
        using var planhat = StubPlanhat.Answering(status, body);
        CustomFieldsUnavailableException exception = await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => Read(planhat));
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABrokenConnectionMakesThemUnavailable()
    {
        using var planhat = new StubPlanhat(static _ => throw new HttpRequestException("broken"));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => Read(planhat));
    }

    [Fact]
    public void SetsOfTheSameContentHaveTheSameVersion()
    {
        CustomFieldDefinition a = new("company", "A", CustomFieldKind.Text);
        CustomFieldDefinition b = new("license", "B", CustomFieldKind.List) { Values = ["x", "y"] };
        Assert.Equal(StubFields.Set(a, b).Version, StubFields.Set(b, a).Version);
        Assert.NotEqual(StubFields.Set(a, b).Version, StubFields.Set(a, b with { Values = ["y", "x"] }).Version);
        Assert.NotEqual(StubFields.Set(a).Version, StubFields.Set(a with { IsFormula = true }).Version);
        Assert.NotEqual(StubFields.Set(a).Version, StubFields.Set(a with { Type = CustomFieldKind.Url }).Version);
    }

    private static Task<CustomFieldSet> Read(StubPlanhat planhat, int pageMaximum = PageMaximum) =>
        new PlanhatCustomFieldSource(new PlanhatConnection(FieldsApi.Describe(pageMaximum), StubApi.Options(), planhat)).ReadAsync(CancellationToken.None);

    private static StubPlanhat Paged(int count) => new(request =>
    {
        string offset = request.Parameter("offset")!;
        return StubPlanhat.Answer(200, Page(int.Parse(offset, System.Globalization.CultureInfo.InvariantCulture), count));
    });

    private static string Page(int offset, int count) => new JsonArray([
        .. Enumerable.Range(offset, Math.Clamp(count - offset, 0, PageMaximum)).Select(static index =>
            new JsonObject { ["parent"] = "company", ["type"] = "text", ["name"] = $"F{index}" })]).ToJsonString();
}
