using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

public sealed class ShownValueTests
{
    private const string Id = "65f0a1b2c3d4e5f607182801";
    private const string Record = """{"_id":"65f0a1b2c3d4e5f607182801","product":"a","custom":{"Signed On":18395,"Seats #":18395, "X":[1]},"value":5}""";
    private const string Shown = """{"_id":"65f0a1b2c3d4e5f607182801","product":"a","custom":{"Signed On":"2020-05-13","Seats #":18395,"X":[1]},"value":5}""";

    [Fact]
    public async Task AGetShowsDaysAsDates()
    {
        using FieldsAccount account = FieldsAccount.Of(record: Record);
        (await Get(account)).AssertJson(Shown);
        Assert.Equal(1, account.Readings);
    }

    [Fact]
    public async Task AListShowsDaysAsDates()
    {
        using FieldsAccount account = FieldsAccount.Of(record: Record);
        ToolRun run = (await account.CallAsync("list_licenses", """{"fields":["*"]}""")).AssertSuccess();
        run.AssertJson($$"""{"result":[{{Shown}}],"next_cursor":null,"result_count":1}""");
    }

    [Fact]
    public async Task SingleFieldsAreShownAsDates()
    {
        using FieldsAccount account = FieldsAccount.Of(record: Record);
        ToolRun run = await account.CallAsync("list_licenses", """{"fields":["custom.Signed On"]}""");
        run.AssertJson($$$"""{"result":[{"_id":"{{{Id}}}","custom":{"Signed On":"2020-05-13"}}],"next_cursor":null,"result_count":1}""");
    }

    [Fact]
    public async Task ACreatedAndAnUpdatedRecordShowDaysAsTheyWereGiven()
    {
        using FieldsAccount account = FieldsAccount.Of();
        const string Custom = """{"Signed On":"2020-05-13"}""";
        ToolRun created = (await account.CallAsync("create_license", $$"""{"companyId":"extid-a","custom":{{Custom}}}""")).AssertSuccess();
        created.AssertJson($$"""{"_id":"{{Id}}","companyId":"extid-a","custom":{{Custom}}}""");
        (await account.WriteAsync(Custom)).AssertJson($$"""{"_id":"{{Id}}","custom":{{Custom}}}""");
        Assert.Equal(1, account.Readings);
    }

    [Fact]
    public async Task ValuesThatAreNoDaysStayAsTheyAre()
    {
        using FieldsAccount account = FieldsAccount.Of(record: """{"_id":"x","custom":{"Signed On":null,"Signed On":"soon","Signed On":1.5}}""");
        Assert.Contains(""""Signed On":null,"Signed On":"soon","Signed On":1.5"""", (await Get(account)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachOfManyDaysIsShownAsADate()
    {
        string[] names = [.. Enumerable.Range(0, 60).Select(static number => $"Day {number * 7 % 60}{(number % 2 == 0 ? " \u00e9\ud83d\ude00" : "")}")];
        string definitions = string.Join(',', names.Select(static name => $$"""{"parent":"license","type":"day","name":"{{name}}"}"""));
        string values = string.Join(',', names.Select(static name => $"\"{name}\":18395"));
        using FieldsAccount account = FieldsAccount.Of(
            $"[{definitions}]", $$$"""{"_id":"x","custom":{"Aday":18395,{{{values}}},"Zday":18395,"Day\u0020{{{names[8]["Day ".Length..]}}}":18395,"Day":18395}}""");
        string text = (await Get(account)).Text;
        Assert.All(names, name => Assert.Contains($"\"{name}\":\"2020-05-13\"", text, StringComparison.Ordinal));
        Assert.Contains($"\"Day\\u0020{names[8]["Day ".Length..]}\":\"2020-05-13\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Aday\":18395", text, StringComparison.Ordinal);
        Assert.Contains("\"Zday\":18395", text, StringComparison.Ordinal);
        Assert.Contains("\"Day\":18395", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEscapedNameIsTheSameName()
    {
        using FieldsAccount account = FieldsAccount.Of(record: """{"_id":"x","custom":{"Signed\u0020On":0}}""");
        Assert.Contains("1970-01-01", (await Get(account)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_license", """{"id":"65f0a1b2c3d4e5f607182801","fields":["product"]}""", Record)]
    [InlineData("get_license", """{"id":"65f0a1b2c3d4e5f607182801"}""", """{"_id":"x","product":"\"custom\":{","custom": { } }""")]
    [InlineData("get_license", """{"id":"65f0a1b2c3d4e5f607182801"}""", """{"_id":"x","custom":null}""")]
    [InlineData("list_licenses", "{}", """{"_id":"x","product":"a"}""")]
    [InlineData("update_license", """{"id":"65f0a1b2c3d4e5f607182801","product":"a"}""", "{}")]
    public async Task CallsWithoutCustomFieldsReadNoDefinitions(string tool, string arguments, string record)
    {
        using FieldsAccount account = FieldsAccount.Of(record: record);
        (await account.CallAsync(tool, arguments)).AssertSuccess();
        Assert.Equal(0, account.Readings);
    }

    [Theory]
    [InlineData(403, """{"message":"no"}""")]
    [InlineData(401, "")]
    [InlineData(500, "<html>")]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"a":1}""")]
    public async Task WithoutDefinitionsToolsWorkAndTheResultSaysSo(int status, string definitions)
    {
        using FieldsAccount account = FieldsAccount.Of(definitions, Record, status);
        ToolRun get = (await Get(account)).AssertSuccess();
        AssertHint((string?)get.Json["hint"]);
        Assert.Equal(18395, (int)get.Json["custom"]!["Signed On"]!);

        ToolRun list = (await account.CallAsync("list_licenses", """{"fields":["custom"]}""")).AssertSuccess();
        AssertHint((string?)list.Json["hint"]);

        ToolRun write = (await account.WriteAsync("""{"Anything":true}""")).AssertSuccess();
        AssertHint((string?)write.Json["hint"]);
        Assert.Equal(1, account.Readings);
    }

    [Fact]
    public async Task WithoutDefinitionsOtherCallsSayNothing()
    {
        using FieldsAccount account = FieldsAccount.Of("", """{"_id":"x","custom":{}}""", 403);
        (await account.WriteAsync("""{"A":1}""")).AssertSuccess();
        Assert.False((await Get(account)).Json.ContainsKey("hint"));
        Assert.False((await account.CallAsync("update_license", $$"""{"id":"{{Id}}","product":"a"}""")).Json.ContainsKey("hint"));
    }

    [Fact]
    public async Task HintsOfAListAreJoined()
    {
        string record = $$"""{"_id":"x","product":"{{new string('p', 700)}}","custom":{"A":1} }""";
        using var account = new FieldsAccount(request => request.Path == "/customfields"
            ? StubPlanhat.Answer(403, "")
            : StubPlanhat.Answer(200, $"[{string.Join(',', Enumerable.Repeat(record, 100))}]"));
        ToolRun run = (await account.CallAsync("list_licenses", """{"fields":["*"],"limit":100}""")).AssertSuccess();
        AssertHint((string?)run.Json["hint"]);
        Assert.StartsWith("The page was cut", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.InRange(run.Text.Length, 1, 40_000);
    }

    [Fact]
    public async Task RecordsWithoutDaysAreCopiedByteForByte()
    {
        using FieldsAccount account = FieldsAccount.Of("""[{"parent":"license","type":"number","name":"Signed On"}]""", Record);
        Assert.Equal(Record, (await Get(account)).Text);
    }

    private static Task<ToolRun> Get(FieldsAccount account) => account.CallAsync("get_license", $$"""{"id":"{{Id}}"}""");

    private static void AssertHint(string? hint)
    {
        Assert.NotNull(hint);
        Assert.Contains("were not checked", hint, StringComparison.Ordinal);
        Assert.Contains("1970-01-01", hint, StringComparison.Ordinal);
    }
}
