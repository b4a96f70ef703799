using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Demo;

public sealed class DemoSeedTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Demo();

    public void Dispose() => _planhat.Dispose();

    [Fact]
    public async Task TechFlowHasLicensesNotesAndPeople()
    {
        JsonObject company = (await _planhat.Get("companies/extid-techflow-001")).Record;
        Assert.Equal("TechFlow Inc", company["name"]!.GetValue<string>());
        Assert.Equal("customer", company["status"]!.GetValue<string>());
        Assert.Equal(4, company["licenses"]!.AsArray().Count);
        JsonObject[] conversations = (await _planhat.Get($"conversations?companyId={company["_id"]}")).Records;
        JsonObject note = Assert.Single(conversations, static item => item["type"]!.GetValue<string>() == "note");
        Assert.Equal("Dana Reyes", note["endusers"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("Maria", note["users"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task LicensesRenewAroundTodayAndSomeAreRenewedLostOrOverdue()
    {
        JsonObject[] licenses = (await _planhat.Get("licenses?limit=2000")).Records;
        Assert.Contains(licenses, static license => Days(license) is >= 0 and <= 30 && Status(license) == "ongoing");
        Assert.Contains(licenses, static license => Status(license) == "renewed");
        Assert.Contains(licenses, static license => Status(license) == "lost");
        Assert.Contains(licenses, static license => license["isOverdue"]!.GetValue<bool>());
        Assert.Contains(licenses, static license => !license["fixedPeriod"]!.GetValue<bool>());

        static int? Days(JsonObject license) => license["renewalDaysFromNow"]?.GetValue<int>();
        static string Status(JsonObject license) => license["renewalStatus"]!.GetValue<string>();
    }

    [Fact]
    public async Task CompaniesCoverEveryStatus()
    {
        JsonObject[] companies = (await _planhat.Get("companies")).Records;
        Assert.Equal(60, companies.Length);
        Assert.Equal(
            ["Past Client", "canceled", "coming", "customer", "lost", "prospect"],
            companies.Select(static company => company["status"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
    }

    // planhat-models.md §6: allowed values of type
    [Fact]
    public async Task CustomFieldsCoverEveryType()
    {
        JsonObject[] fields = (await _planhat.Get("customfields")).Records;
        string[] types = [.. fields.Select(static field => field["type"]!.GetValue<string>()).Distinct()];
        Assert.Equal(16, types.Length);
        Assert.Contains(fields, static field => field["isFormula"]!.GetValue<bool>());
        Assert.Contains(fields, static field => field["parent"]!.GetValue<string>() == "license");
        Assert.Contains(fields, static field => field["name"]!.GetValue<string>().Contains("😀", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TechFlowHasAValueOfEveryType()
    {
        JsonObject values = (await _planhat.Get("companies/extid-techflow-001")).Record["custom"]!.AsObject();
        IEnumerable<string> names = (await _planhat.Get("customfields")).Records
            .Where(static field => field["parent"]!.GetValue<string>() == "company")
            .Select(static field => field["name"]!.GetValue<string>());
        Assert.Subset(values.Select(static value => value.Key).ToHashSet(StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
    }

    // planhat-api.md §10: JSON value per definition type
    [Fact]
    public async Task CustomValuesHaveTheFormOfTheirType()
    {
        JsonObject[] fields = (await _planhat.Get("customfields")).Records;
        Dictionary<string, JsonObject> byName = fields
            .Where(static field => field["parent"]!.GetValue<string>() == "company" && !field["isFormula"]!.GetValue<bool>())
            .ToDictionary(static field => field["name"]!.GetValue<string>());
        foreach (JsonObject company in (await _planhat.Get("companies")).Records)
        {
            foreach ((string name, JsonNode? value) in company["custom"]!.AsObject().Where(member => byName.ContainsKey(member.Key)))
            {
                Assert.True(Fits(byName[name], value!), $"{company["name"]}: {name}");
            }
        }
    }

    // planhat-api.md §10: even the text "undefined", negative numbers and long decimals stand in formula fields
    [Fact]
    public async Task FormulaValuesAreAsOddAsInTheDocumentation()
    {
        JsonNode[] values = [.. (await _planhat.Get("companies")).Records.Select(static company => company["custom"]!["ARR per Seat"]).OfType<JsonNode>()];
        Assert.Contains(values, static value => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "undefined");
        Assert.Contains(values, static value => value.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() < 0);
    }

    private static bool Fits(JsonObject field, JsonNode value) => field["type"]!.GetValue<string>() switch
    {
        "number" or "rating" or "day" => value.GetValueKind() == JsonValueKind.Number,
        "checkbox" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "multipicklist" => value.AsArray().All(item => IsOption(field, item)),
        "team members" or "endusers" => value is JsonArray,
        "list" => IsOption(field, value),
        _ => value.GetValueKind() == JsonValueKind.String,
    };

    private static bool IsOption(JsonObject field, JsonNode? value) =>
        field["listValues"]!.AsArray().Any(option => JsonNode.DeepEquals(option, value));
}
