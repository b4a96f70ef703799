using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>Custom fields in where, fields and clear.</summary>
public sealed class NamedFieldTests
{
    private const string Record = """
        {"_id":"a","custom":{"Signed On":18395,"Seats #":40,"Multi-year":true,"Support Tier":"Plus","Modules":["Core","API"],
         "Deal Owner":"65f0a1b2c3d4e5f607182701","Team":["65f0a1b2c3d4e5f607182701"],"Last v1.0 Review":"2026-01-05T10:00:00.000Z",
         "ARR per Seat":12.5,"Sentiment 😀":4,"PO Number":"0050"}}
        """;

    [Theory]
    [InlineData("Signed On", """{"eq":"2020-05-13"}""", true)]
    [InlineData("Signed On", """{"gte":"2020-05-13","lt":"2020-05-14"}""", true)]
    [InlineData("Signed On", """{"gt":"2020-05-13"}""", false)]
    [InlineData("Seats #", """{"gte":"40"}""", true)]
    [InlineData("Seats #", """{"lt":9}""", false)]
    [InlineData("Multi-year", """{"eq":"true"}""", true)]
    [InlineData("Support Tier", """{"in":["Basic","Plus"]}""", true)]
    [InlineData("Support Tier", """{"eq":"Retired value"}""", false)]
    [InlineData("Modules", """{"contains":"API"}""", true)]
    [InlineData("Modules", """{"eq":"Analytics"}""", false)]
    [InlineData("Deal Owner", """{"eq":"extid-ada"}""", true)]
    [InlineData("Team", """{"contains":"extid-ada"}""", true)]
    [InlineData("Last v1.0 Review", """{"lt":"2026-01-06"}""", true)]
    [InlineData("Last v1.0 Review", """{"eq":"2026-01-05"}""", true)]
    [InlineData("Last v1.0 Review", """{"gt":"2026-01-05"}""", false)]
    [InlineData("Last v1.0 Review", """{"lte":"2026-01-05"}""", true)]
    [InlineData("Last v1.0 Review", """{"lte":"2026-01-05T09:00:00Z"}""", false)]
    [InlineData("Modules", """{"contains":"cor"}""", true)]
    [InlineData("ARR per Seat", """{"gt":12}""", true)]
    [InlineData("Sentiment 😀", """{"gte":4}""", true)]
    [InlineData("PO Number", """{"eq":"50"}""", false)]
    [InlineData("PO Number", """{"exists":true}""", true)]
    public async Task AConditionComparesByTheFieldsType(string field, string condition, bool holds)
    {
        using FieldsAccount account = FieldsAccount.Of(record: Record);
        ToolRun run = (await account.CallAsync("list_licenses", Where(field, condition))).AssertSuccess();
        Assert.Equal(holds ? 1 : 0, (int)run.Json["result_count"]!);
    }

    [Theory]
    [InlineData("Signed On", """{"eq":18395}""", "/where/custom.Signed On/eq", "\"2020-05-13\"")]
    [InlineData("Seats #", """{"gt":"$1,500"}""", "/where/custom.Seats #/gt", "1500")]
    [InlineData("Support Tier", """{"eq":"plus"}""", "/where/custom.Support Tier/eq", "\"Plus\"")]
    [InlineData("Modules", """{"in":["analitics"]}""", "/where/custom.Modules/in/0", "\"Analytics\"")]
    [InlineData("Modules", """{"contains":"Analitics"}""", "/where/custom.Modules/contains", "\"Analytics\"")]
    [InlineData("Multi-year", """{"eq":"yes"}""", "/where/custom.Multi-year/eq", "true")]
    public async Task AConditionWithAWrongValueIsRefused(string field, string condition, string path, string suggestion)
    {
        using FieldsAccount account = FieldsAccount.Of();
        JsonNode failure = OnlyFailure(await account.CallAsync("list_licenses", Where(field, condition)));
        Assert.Equal(path, (string)failure["path"]!);
        Assert.Equal(suggestion, failure["suggestion"]?.ToJsonString());
        Assert.Empty(account.Calls);
    }

    [Fact]
    public async Task AConditionOnAnUnknownFieldIsRefusedWithTheNearest()
    {
        using FieldsAccount account = FieldsAccount.Of();
        JsonNode failure = OnlyFailure(await account.CallAsync("list_licenses", Where("support tier", """{"eq":"Plus"}""")));
        Assert.Equal("custom.Support Tier", (string)failure["rename_to"]!);
        Assert.Empty(account.Calls);
    }

    [Fact]
    public async Task AFieldThatLacksItsPrefixIsFoundOnceDefinitionsAreKnown()
    {
        using FieldsAccount account = FieldsAccount.Of();
        await account.Fields.ReadAsync(CancellationToken.None);
        JsonNode condition = OnlyFailure(await account.CallAsync("list_licenses", """{"where":{"Support Tier":"Plus"}}"""));
        Assert.Equal("custom.Support Tier", (string)condition["rename_to"]!);
        JsonNode field = OnlyFailure(await account.CallAsync("list_licenses", """{"fields":["Support Tier"]}"""));
        Assert.Equal("custom.Support Tier", (string)field["suggestion"]!);
    }

    [Fact]
    public async Task NamesInFieldsAreChecked()
    {
        using FieldsAccount account = FieldsAccount.Of(record: Record);
        JsonNode failure = OnlyFailure(await account.CallAsync("list_licenses", """{"fields":["product","custom.Suport Tier"]}"""));
        Assert.Equal("/fields/1", (string)failure["path"]!);
        Assert.Equal("custom.Support Tier", (string)failure["suggestion"]!);
        Assert.Empty(account.Calls);

        (await account.CallAsync("list_licenses", """{"fields":["custom.ARR per Seat","custom.Last v1.0 Review","custom.Sentiment 😀"]}""")).AssertSuccess();
    }

    [Fact]
    public async Task NamesInClearAreChecked()
    {
        using FieldsAccount account = FieldsAccount.Of();
        JsonNode failure = OnlyFailure(await account.CallAsync("update_license", """{"id":"65f0a1b2c3d4e5f607182801","clear":["custom.Signd On"]}"""));
        Assert.Equal("custom.Signed On", (string)failure["suggestion"]!);
        Assert.Empty(account.Calls);

        (await account.CallAsync("update_license", """{"id":"65f0a1b2c3d4e5f607182801","clear":["custom.Signed On"]}""")).AssertSuccess();
        Assert.Equal("""{"custom":{"Signed On":null}}""", Assert.Single(account.Calls).Body);
    }

    [Fact]
    public async Task WithoutDefinitionsAnyNameAndAnyValueIsTaken()
    {
        using FieldsAccount account = FieldsAccount.Of("", Record, 403);
        ToolRun run = (await account.CallAsync("list_licenses", Where("Whatever", """{"exists":false}"""))).AssertSuccess();
        Assert.Equal(1, (int)run.Json["result_count"]!);
        Assert.NotNull(run.Json["hint"]);
        (await account.CallAsync("list_licenses", Where("Seats #", """{"gt":"39"}"""))).AssertSuccess();
    }

    private static string Where(string field, string condition) =>
        new JsonObject { ["where"] = new JsonObject { [$"custom.{field}"] = JsonNode.Parse(condition) } }.ToJsonString();

    private static JsonNode OnlyFailure(ToolRun run)
    {
        run.AssertError(422);
        return Assert.Single(run.Json["failures"]!.AsArray())!;
    }
}
