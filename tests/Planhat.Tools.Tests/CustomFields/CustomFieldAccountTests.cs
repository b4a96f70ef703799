using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;

namespace Planhat.Tools.Tests.CustomFields;

/// <summary>Custom fields of an account, by the compiled tools.</summary>
public sealed class CustomFieldAccountTests
{
    [Fact]
    public async Task WhatIsShownCanBeWrittenBack()
    {
        using var account = new EmulatedAccount(Seed.Demo);
        JsonElement company = await account.SucceedAsync("get_single_planhat_company_by_id", """{"id":"extid-techflow-001"}""");
        JsonObject custom = JsonNode.Parse(company.GetProperty("custom").GetRawText())!.AsObject();
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", (string)custom["Go-live Day"]!);
        custom.Remove("ARR per Seat");

        JsonElement updated = await account.SucceedAsync(
            "update_a_planhat_company_by_id",
            $$"""{"id":"extid-techflow-001","custom":{{custom.ToJsonString()}} }""");

        Assert.True(JsonElement.DeepEquals(company.GetProperty("custom"), updated.GetProperty("custom")), updated.ToString());
        JsonNode stored = (await account.Client.GetFromJsonAsync<JsonNode>("companies/extid-techflow-001"))!["custom"]!;
        Assert.Equal(JsonValueKind.Number, stored["Go-live Day"]!.GetValueKind());
    }

    [Fact]
    public async Task AConditionOnADayFindsTheSameRecordsAsPlanhatsNumbers()
    {
        using var account = new EmulatedAccount(Seed.Demo);
        JsonNode[] companies = [.. (await account.Client.GetFromJsonAsync<JsonArray>("companies?limit=2000"))!.OfType<JsonNode>()];
        int[] days = [.. companies.Select(static company => (int?)company["custom"]?["Go-live Day"]).OfType<int>().Order()];
        int middle = days[days.Length / 2];
        string day = new DateOnly(1970, 1, 1).AddDays(middle).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        JsonElement list = await account.SucceedAsync(
            "list_all_planhat_companies",
            $$$"""{"where":{"custom.Go-live Day":{"lt":"{{{day}}}"}},"fields":["custom.Go-live Day"],"limit":2000}""");

        string[] shown = [.. list.GetProperty("result").EnumerateArray().Select(static record => record.GetProperty("custom").GetProperty("Go-live Day").GetString()!)];
        Assert.Equal(days.Count(value => value < middle), shown.Length);
        Assert.All(shown, value => Assert.True(string.CompareOrdinal(value, day) < 0));
    }

    [Fact]
    public async Task AFieldCanBeWrittenAsSoonAsAToolHasMadeIt()
    {
        using var account = new EmulatedAccount(Seed.Demo);
        (bool isRefused, JsonElement error) = await Write(account, """{"Region 🌍":"North"}""");
        Assert.True(isRefused);
        Assert.Equal("/custom/Region 🌍", error.GetProperty("failures")[0].GetProperty("path").GetString());

        JsonElement field = await account.SucceedAsync(
            "create_a_planhat_custom_field",
            """{"parent":"company","type":"list","name":"Region 🌍","listValues":["North","South"]}""");
        (bool isMisspelt, JsonElement misspelt) = await Write(account, """{"Region 🌍":"Nort"}""");
        Assert.True(isMisspelt);
        Assert.Equal("North", misspelt.GetProperty("failures")[0].GetProperty("suggestion").GetString());
        Assert.False((await Write(account, """{"Region 🌍":"North"}""")).IsError);

        string id = field.GetProperty("_id").GetString()!;
        await account.SucceedAsync("update_a_planhat_custom_field_by_id", $$"""{"id":"{{id}}","name":"Area"}""");
        (bool isRenamed, JsonElement renamed) = await Write(account, """{"Region 🌍":"North"}""");
        Assert.True(isRenamed, renamed.ToString());
        Assert.False((await Write(account, """{"Area":"South"}""")).IsError);
    }

    [Theory]
    [InlineData("403")]
    [InlineData("401")]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("html:200")]
    [InlineData("empty")]
    [InlineData("object")]
    [InlineData("truncate")]
    [InlineData("reset")]
    public async Task WithoutDefinitionsTheToolsWorkAndSaySo(string fault)
    {
        using var account = new EmulatedAccount(Seed.Demo);
        account.Emulator.Faults.Add(FaultSpec.Parse($"{fault}@GET/customfields*always"));
        (bool isError, JsonElement written) = await Write(account, """{"Seats":41,"Whatever":"a"}""");
        Assert.False(isError, written.ToString());
        Assert.Contains("were not checked", written.GetProperty("hint").GetString(), StringComparison.Ordinal);
        Assert.Equal(41, written.GetProperty("custom").GetProperty("Seats").GetInt32());

        JsonElement read = await account.SucceedAsync("get_single_planhat_company_by_id", """{"id":"extid-techflow-001"}""");
        Assert.Equal(JsonValueKind.Number, read.GetProperty("custom").GetProperty("Go-live Day").ValueKind);
        Assert.Contains("1970-01-01", read.GetProperty("hint").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, account.Emulator.Journal.Entries.Count(static entry => entry.Path == "/customfields"));
    }

    [Fact]
    public async Task FiveHundredFieldsOfOneModelAreKnownAndFortyAreShown()
    {
        using var account = new EmulatedAccount();
        foreach (int index in Enumerable.Range(0, 500))
        {
            using var body = new StringContent($$"""{"parent":"license","type":"number","name":"Metric {{index}} #"}""", Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await account.Client.PostAsync(new Uri("customfields", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
        }

        JsonElement custom = (await account.InputSchemaAsync("create_a_planhat_license")).GetProperty("properties").GetProperty("custom");
        Assert.Equal(40, custom.GetProperty("properties").EnumerateObject().Count());
        Assert.Contains("460 more exist: list_all_planhat_custom_fields", custom.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(custom.GetRawText()), 1, 4_200);

        (bool isError, JsonElement error) = await account.CallAsync("update_a_planhat_license_by_id", """{"id":"65f0a1b2c3d4e5f607182801","custom":{"Metrc 321 #":1}}""");
        Assert.True(isError);
        Assert.Equal("Metric 321 #", error.GetProperty("failures")[0].GetProperty("rename_to").GetString());
    }

    [Theory]
    [InlineData("create_a_planhat_company")]
    [InlineData("update_a_planhat_company_by_id")]
    public async Task TheSchemaTellsTheFieldsOfTheDemoAccount(string tool)
    {
        using var account = new EmulatedAccount(Seed.Demo);
        JsonElement schema = await account.InputSchemaAsync(tool);
        JsonElement properties = schema.GetProperty("properties").GetProperty("custom").GetProperty("properties");
        Assert.Equal(["Support Tier", "Go-live Day", "Seats"], properties.EnumerateObject().Take(3).Select(static property => property.Name));
        Assert.Equal(["Basic", "Plus", "Premium"], properties.GetProperty("Support Tier").GetProperty("enum").EnumerateArray().Select(static value => value.GetString()));
        Assert.False(properties.TryGetProperty("ARR per Seat", out _));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    private static Task<(bool IsError, JsonElement Json)> Write(EmulatedAccount account, string custom) =>
        account.CallAsync("update_a_planhat_company_by_id", $$"""{"id":"extid-techflow-001","custom":{{custom}} }""");
}
