using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class CustomValueTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §10: JSON value on the object per definition type
    [Theory]
    [InlineData("number", "1.5", "\"1.5\"")]
    [InlineData("text", "\"a\"", "1")]
    [InlineData("rich text", "\"<p>a</p>\"", "[]")]
    [InlineData("checkbox", "true", "\"true\"")]
    [InlineData("day", "18395", "\"2020-05-13\"")]
    [InlineData("day", "-1", "18395.5")]
    [InlineData("date", "\"2026-01-01T00:00:00.000Z\"", "18395")]
    [InlineData("list", "\"A\"", "\"B\"")]
    [InlineData("multipicklist", "[\"A\"]", "\"A\"")]
    [InlineData("multipicklist", "[]", "[\"A\",\"B\"]")]
    [InlineData("team member", "\"65f0a1b2c3d4e5f607182701\"", "[\"65f0a1b2c3d4e5f607182701\"]")]
    [InlineData("team members", "[\"65f0a1b2c3d4e5f607182701\"]", "\"65f0a1b2c3d4e5f607182701\"")]
    [InlineData("rating", "4", "4.5")]
    [InlineData("phone", "\"+46 1\"", "461")]
    [InlineData("email", "\"a@b.example\"", "true")]
    [InlineData("url", "\"https://a.example\"", "{}")]
    [InlineData("enduser", "\"65f0a1b2c3d4e5f607182601\"", "7")]
    [InlineData("endusers", "[\"65f0a1b2c3d4e5f607182601\"]", "[7]")]
    public async Task AValueHasTheFormOfItsType(string type, string right, string wrong)
    {
        await _planhat.Create("customfields", $$"""{"parent":"company","type":"{{type}}","name":"F","listValues":["A"]}""");
        Assert.Equal(200, (await Write(right)).Status);
        Answer refused = await Write(wrong);
        Assert.Equal(400, refused.Status);
        Assert.Contains("`F`", refused.Body, StringComparison.Ordinal);
    }

    // planhat-api.md §10: custom is documented on most models; values are checked by the definitions of that model
    [Theory]
    [InlineData("asset", "assets")]
    [InlineData("campaign", "campaigns")]
    [InlineData("churn", "churn")]
    [InlineData("enduser", "endusers")]
    [InlineData("invoice", "invoices")]
    [InlineData("issue", "issues")]
    [InlineData("nps", "nps")]
    [InlineData("objective", "objectives")]
    [InlineData("opportunity", "opportunities")]
    [InlineData("project", "projects")]
    [InlineData("sale", "sales")]
    [InlineData("task", "tasks")]
    [InlineData("timeentry", "timeentries")]
    [InlineData("user", "users")]
    [InlineData("workspace", "workspaces")]
    public async Task EveryModelHasItsOwnFields(string parent, string path)
    {
        string id = await _planhat.CreateSample(path);
        await _planhat.Create("customfields", $$"""{"parent":"{{parent}}","type":"number","name":"F"}""");
        Assert.Equal(400, (await _planhat.Put($"{path}/{id}", """{"custom":{"F":"x"}}""")).Status);
        Assert.Equal(2, (await _planhat.Put($"{path}/{id}", """{"custom":{"F":2}}""")).Record["custom"]!["F"]!.GetValue<int>());
    }

    private Task<Answer> Write(string value) => _planhat.Post("companies", $$"""{"name":"A","custom":{"F":{{value}} } }""");
}
