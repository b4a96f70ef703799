using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Typed;
using Planhat.Tools.Tests.Lifecycle;

namespace Planhat.Tools.Tests.Typed;

/// <summary>What is read is written back, whatever it is.</summary>
public sealed class RecordRoundTripTests
{
    private static readonly string[] OtherValues =
        ["null", "true", "\"a text\"", "\"\"", "-12.50", "20512", "1e40", "12345678901234567890123456789.123456789", "{}", "[]", "{\"_id\":\"65f0a1b2c3d4e5f607182701\",\"name\":\"Ida\"}", "[1,\"x\",null,{}]", "\"2026-02-29\"", "\"12.5\"", "\"\\ud800\""];

    /// <summary>Records of the models that the fact sheets show only as they are sent, or not at all.</summary>
    private static readonly Dictionary<string, string> OtherExamples = new(StringComparer.Ordinal)
    {
        ["ticket"] = """{"_id":"65f0a1b2c3d4e5f607182211","externalId":"Z-501","source":"helpdesk","email":"m.lind@nordholm.example","companyId":"65f0a1b2c3d4e5f607182801","subject":"Login fails","snippet":"Since the update","status":"open","subType":"bug","days":20486,"history":[{"status":"open","time":"2026-02-01T08:00:00.000Z"}],"users":[{"id":"65f0a1b2c3d4e5f607182701"}],"custom":{"Tier":"Plus"}}""",
        ["dimension_data"] = """{"_id":"65f0a1b2c3d4e5f607182212","dimensionId":"pagesprinted","value":812.5,"model":"Company","companyId":"65f0a1b2c3d4e5f607182801","time":"2026-02-02T00:00:00.000Z"}""",
        ["user_activity"] = """{"email":"m.lind@nordholm.example","action":"Logged in","weight":2,"date":"2026-02-02T08:00:00.000Z","info":{"page":"/start"}}""",
    };

    public static TheoryData<string> Models => [.. PlanhatTools.Catalog.Tools.Select(static tool => tool.Model.Name).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Models))]
    public void ExampleOfTheSheetIsWrittenBackAsItCame(string model) => AssertSame(model, Example(model));

    [Theory]
    [MemberData(nameof(Models))]
    public void UnknownMembersAreKept(string model)
    {
        var random = new Random(model.Length);
        string unknown = string.Join(",", OtherValues.Select(value => $"\"unknown{random.Next()}\":{value}"));

        PlanhatRecord record = AssertSame(model, $"{{{unknown},{Example(model)[1..]}");
        Assert.Equal(OtherValues.Length, record.AdditionalMembers.Count(static member => member.Key.StartsWith("unknown", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void ValuesOfAnyTypeAreReadWithoutAnErrorAndKept(string model)
    {
        string[] members = [.. PlanhatTools.Catalog.Tools.First(tool => tool.Model.Name == model).Model.Properties.Select(static property => property.ReadName).Append("custom").Distinct(StringComparer.Ordinal)];
        foreach (string value in OtherValues)
        {
            AssertSame(model, $"{{{string.Join(",", members.Select(member => $"\"{member}\":{value}"))}}}");
        }
    }

    [Fact]
    public async Task EveryRecordOfTheDemoAccountIsWrittenBackAsItCame()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync(Seed.Demo);
        int read = 0;
        foreach (ClientCase known in ClientCases.All.Where(static known => known.Model != "user_activity"))
        {
            string path = PlanhatTools.Catalog.Tools.First(tool => tool.Model.Name == known.Model).Model.Path;
            foreach (JsonNode? record in JsonNode.Parse(await account.GetAsync($"{path[1..]}?limit=200"))!.AsArray())
            {
                AssertSame(known.Model, record!.ToJsonString());
                read++;
            }
        }

        Assert.True(read > 100, $"only {read} records");
    }

    [Fact]
    public void ChangedPropertyIsWrittenAnewAndTheOthersAsTheyCame()
    {
        InvoiceRecord invoice = InvoiceRecord.Parse(
            """{"_id":"65f0a1b2c3d4e5f607182901","cId":{"_id":"65f0a1b2c3d4e5f607182801","name":"Nordholm"},"invoiceDate":20512,"dueDate":"2026-03-30T00:00:00.000Z","amountTotal":"1800.50","status":"disputed","paidDate":null,"product":null,"lineItems":[{"amount":1.10,"rebate":true}],"unheardOf":[1]}"""u8);

        Assert.Equal(("65f0a1b2c3d4e5f607182801", new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 30)), (invoice.CompanyId?.ToString(), invoice.InvoiceDate, invoice.DueDate));
        Assert.Equal((1800.50m, "disputed"), (invoice.AmountTotal, invoice.Status?.Value));
        Assert.True(invoice.LineItems![0].AdditionalMembers["rebate"].GetBoolean());
        Assert.Equal(["unheardOf"], invoice.AdditionalMembers.Select(static member => member.Key));

        invoice.InvoiceDate = new DateOnly(2026, 3, 1);
        invoice.AmountTotal = 1900;
        invoice.PaidDate = new DateOnly(2026, 3, 2);
        invoice.DueDate = null;
        AssertEqual(
            """{"_id":"65f0a1b2c3d4e5f607182901","cId":{"_id":"65f0a1b2c3d4e5f607182801","name":"Nordholm"},"invoiceDate":"2026-03-01","amountTotal":1900,"status":"disputed","paidDate":"2026-03-02","product":null,"lineItems":[{"amount":1.10,"rebate":true}],"unheardOf":[1]}""",
            invoice.ToJson());
    }

    [Fact]
    public void ValueOfAnotherTypeStandsAmongTheAdditionalMembers()
    {
        LicenseRecord license = LicenseRecord.Parse("""{"mrr":"a lot","renewalPeriod":1.5,"autoRenews":1,"custom":"none","parent":7}"""u8);

        Assert.Equal((null, null, null, "7"), (license.Mrr, license.RenewalPeriod, license.AutoRenews, license.Parent?.ToString()));
        Assert.Equal(["mrr", "renewalPeriod", "autoRenews", "custom"], license.AdditionalMembers.Select(static member => member.Key));
        Assert.Empty(license.Custom);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"a\":1")]
    [InlineData("{} {}")]
    public void WhatIsNoObjectIsNoRecord(string text) =>
        Assert.ThrowsAny<JsonException>(() => LicenseRecord.Parse(Encoding.UTF8.GetBytes(text)));

    private static string Example(string model) => OtherExamples.TryGetValue(model, out string? other) ? other : SheetExamples.All.Single(example => example.Model == model).Json;

    [Fact]
    public void EveryEmittedRecordIsTried() => Assert.Equal(
        typeof(PlanhatTools).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(PlanhatRecord))).Except(NestedRecords).Select(static type => type.Name).Order(StringComparer.Ordinal),
        ClientCases.All.Select(static known => known.Parse("{}"u8).GetType().Name).Order(StringComparer.Ordinal));

    private static IEnumerable<Type> NestedRecords => typeof(PlanhatTools).Assembly.GetExportedTypes()
        .SelectMany(static type => type.GetProperties())
        .SelectMany(static property => (Type[])[property.PropertyType, .. property.PropertyType.GenericTypeArguments])
        .Where(static type => type.IsSubclassOf(typeof(PlanhatRecord)));

    private static PlanhatRecord AssertSame(string model, string json)
    {
        PlanhatRecord record = ClientCases.Of(model).Parse(Encoding.UTF8.GetBytes(json));
        AssertEqual(json, record.ToJson());
        return record;
    }

    // Half a surrogate pair is no text: it comes out as the replacement character.
    private static void AssertEqual(string expected, string actual) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(expected.Replace("\\ud800", "\\ufffd", StringComparison.Ordinal)), JsonNode.Parse(actual)),
        $"expected {expected}\n     got {actual}");
}
