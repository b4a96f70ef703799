using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

public sealed class CheckedValueTests : IDisposable
{
    private readonly FieldsAccount _account = FieldsAccount.Of();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("Seats #", "4.5", "4.5")]
    [InlineData("Seats #", "\"40\"", "40")]
    [InlineData("PO Number", "\"a\"", "\"a\"")]
    [InlineData("PO Number", "4711", "\"4711\"")]
    [InlineData("Plan", "\"<p>a</p>\"", "\"<p>a</p>\"")]
    [InlineData("Multi-year", "\"true\"", "true")]
    [InlineData("Signed On", "\"2020-05-13\"", "18395")]
    [InlineData("Signed On", "\"1969-12-31\"", "-1")]
    [InlineData("Last v1.0 Review", "\"2026-01-05\"", "\"2026-01-05T00:00:00.000Z\"")]
    [InlineData("Support Tier", "\"Plus\"", "\"Plus\"")]
    [InlineData("Modules", "[\"API\",\"Core\"]", "[\"API\",\"Core\"]")]
    [InlineData("Modules", "[]", "[]")]
    [InlineData("Modules", "{\"$add\":[\"API\"]}", "{\"$add\":[\"API\"]}")]
    [InlineData("Deal Owner", "\"65f0a1b2c3d4e5f607182701\"", "\"65f0a1b2c3d4e5f607182701\"")]
    [InlineData("Deal Owner", "\"extid-ada\"", "\"65f0a1b2c3d4e5f607182701\"")]
    [InlineData("Team", "[\"extid-ada\"]", "[\"65f0a1b2c3d4e5f607182701\"]")]
    [InlineData("Team", "{\"$remove\":[\"extid-ada\"]}", "{\"$remove\":[\"65f0a1b2c3d4e5f607182701\"]}")]
    [InlineData("Sentiment 😀", "4", "4")]
    [InlineData("Hotline", "\"+46 8 123\"", "\"+46 8 123\"")]
    [InlineData("Billing E-mail", "\"a@b.example\"", "\"a@b.example\"")]
    [InlineData("Folder", "\"https://a.example\"", "\"https://a.example\"")]
    [InlineData("Champion", "\"extid-eve\"", "\"65f0a1b2c3d4e5f607182601\"")]
    [InlineData("Committee", "[\"extid-eve\",\"65f0a1b2c3d4e5f607182602\"]", "[\"65f0a1b2c3d4e5f607182601\",\"65f0a1b2c3d4e5f607182602\"]")]
    [InlineData("Future", "[1,\"a\",true]", "[1,\"a\",true]")]
    [InlineData("Support Tier", "null", "null")]
    [InlineData("Team", "null", "null")]
    public async Task AValueIsSentAsItsTypeWantsIt(string field, string given, string sent)
    {
        (await Write(field, given)).AssertSuccess();
        SentRequest write = Assert.Single(_account.Calls, static request => request.Verb == "PUT");
        JsonNode custom = JsonNode.Parse(write.Body!)!["custom"]!;
        Assert.True(JsonNode.DeepEquals(new JsonObject { [field] = JsonNode.Parse(sent) }, custom), custom.ToJsonString());
    }

    [Theory]
    [InlineData("Seats #", "\"$1,500\"", "1500")]
    [InlineData("Seats #", "[4]", "4")]
    [InlineData("Multi-year", "\"yes\"", "true")]
    [InlineData("Signed On", "18395", "\"2020-05-13\"")]
    [InlineData("Signed On", "\"Jan 5 2026\"", "\"2026-01-05\"")]
    [InlineData("Signed On", "\"03/04/2026\"", null)]
    [InlineData("Support Tier", "\"premum\"", "\"Premium\"")]
    [InlineData("Support Tier", "\"PLUS\"", "\"Plus\"")]
    [InlineData("Support Tier", "\"Gold\"", null)]
    [InlineData("Modules", "\"Core\"", "[\"Core\"]")]
    [InlineData("Modules", "[\"analytic\"]", "\"Analytics\"")]
    [InlineData("Modules", "{\"$add\":[\"analytic\"]}", "\"Analytics\"")]
    [InlineData("Deal Owner", "{\"_id\":\"65f0a1b2c3d4e5f607182701\",\"name\":\"Ada\"}", "\"65f0a1b2c3d4e5f607182701\"")]
    [InlineData("Sentiment 😀", "6", null)]
    [InlineData("Sentiment 😀", "4.5", null)]
    [InlineData("Billing E-mail", "\"mailto:a@b.example\"", "\"a@b.example\"")]
    [InlineData("Folder", "\"a.example\"", "\"https://a.example\"")]
    [InlineData("Future", "{\"a\":1}", null)]
    public async Task AWrongValueIsRefusedWithTheRightOneIfThatIsCertain(string field, string given, string? suggestion)
    {
        JsonNode failure = OnlyFailure(await Write(field, given));
        Assert.StartsWith($"/custom/{field.Replace("/", "~1", StringComparison.Ordinal)}", (string)failure["path"]!, StringComparison.Ordinal);
        Assert.Equal(suggestion, failure["suggestion"]?.ToJsonString());
        Assert.Empty(_account.Calls);
    }

    [Theory]
    [InlineData("support tier", "Support Tier")]
    [InlineData("SupportTier", "Support Tier")]
    [InlineData("Suport Tier", "Support Tier")]
    [InlineData("Sentiment", "Sentiment 😀")]
    [InlineData("Seats", "Seats #")]
    [InlineData("Totally different", null)]
    public async Task AnUnknownNameIsRefusedWithTheNearest(string given, string? meant)
    {
        // A value that is wrong for the field that was meant is told as well.
        JsonNode failure = (await Write(given, "1")).Json["failures"]![0]!;
        Assert.Equal(meant, (string?)failure["rename_to"]);
        Assert.Contains("custom field", (string)failure["problem"]!, StringComparison.Ordinal);
        Assert.Contains("names", (string)failure["expected"]!, StringComparison.Ordinal);
        Assert.Empty(_account.Calls);
    }

    [Fact]
    public async Task ACalculatedFieldCannotBeWrittenNorEmptied()
    {
        Assert.Contains("calculated", (string)OnlyFailure(await Write("ARR per Seat", "1"))["problem"]!, StringComparison.Ordinal);
        Assert.Contains("calculated", (string)OnlyFailure(await Write("ARR per Seat", "null"))["problem"]!, StringComparison.Ordinal);
        ToolRun cleared = await _account.CallAsync("update_license", """{"id":"65f0a1b2c3d4e5f607182801","clear":["custom.ARR per Seat"]}""");
        Assert.Contains("calculated", (string)OnlyFailure(cleared)["problem"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingThatIsWrongIsToldAtOnce()
    {
        ToolRun run = await _account.WriteAsync("""{"Tier":1,"Seats #":"many","Signed On":"2026-02-30","Modules":["Core","X"],"PO Number":"ok"}""");
        run.AssertError(422);
        Assert.Equal(
            ["/custom/Tier", "/custom/Seats #", "/custom/Signed On", "/custom/Modules/1"],
            run.Json["failures"]!.AsArray().Select(static failure => (string)failure!["path"]!));
        Assert.Empty(_account.Calls);
    }

    [Fact]
    public async Task AnUnknownReferenceIsRefusedAsElsewhere()
    {
        ToolRun run = await Write("Deal Owner", "\"extid-nobody\"");
        run.AssertError(422);
        Assert.Equal("/custom/Deal Owner", (string)run.Json["failures"]![0]!["path"]!);
        Assert.DoesNotContain(_account.Calls, static request => request.Verb == "PUT");
    }

    [Fact]
    public async Task AParentWithoutDefinitionsStaysOpen()
    {
        using FieldsAccount account = FieldsAccount.Of("""[{"parent":"company","type":"text","name":"A"}]""");
        ToolRun run = (await account.WriteAsync("""{"Anything":[1]}""")).AssertSuccess();
        Assert.False(run.Json.ContainsKey("hint"));
    }

    [Fact]
    public async Task ALongListOfFieldsIsNotPrinted()
    {
        string definitions = string.Join(',', Enumerable.Range(0, 500).Select(static index => $$"""{"parent":"license","type":"text","name":"Field number {{index}}"}"""));
        using FieldsAccount account = FieldsAccount.Of($"[{definitions}]");
        JsonNode failure = OnlyFailure(await account.WriteAsync("""{"Field nmber 77":"a"}"""));
        Assert.Equal("Field number 77", (string)failure["rename_to"]!);
        Assert.InRange(((string)failure["expected"]!).Length, 1, 300);
    }

    private static JsonNode OnlyFailure(ToolRun run)
    {
        run.AssertError(422);
        return Assert.Single(run.Json["failures"]!.AsArray())!;
    }

    private Task<ToolRun> Write(string field, string value) =>
        _account.WriteAsync(new JsonObject { [field] = JsonNode.Parse(value) }.ToJsonString());
}
