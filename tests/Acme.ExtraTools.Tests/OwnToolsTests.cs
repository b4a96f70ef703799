using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.TestSupport.Calls;

namespace Acme.ExtraTools.Tests;

/// <summary>The host's own tools beside the shipped ones, seen by the official TypeScript clients.</summary>
public sealed class OwnToolsTests
{
    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task ShippedAndOwnToolsAreOneList(string era)
    {
        await using AcmeSession session = await AcmeSession.StartAsync(era);

        Assert.Equal(
            ToolFact.All.Select(static fact => fact.Tool).Concat(["list_acme_renewals", "list_acme_workflows"]).Order(StringComparer.Ordinal),
            session.Tools.Select(static tool => tool.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task EndpointOnAShippedModelKeepsWhatItSays()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        JsonElement page = await session.SucceedAsync("list_acme_renewals", """{"companyId":"extid-techflow-001"}""");

        string[] expected =
        [
            .. (await session.ReadAsync($"licenses?limit=2000&companyId={await session.TechFlowIdAsync()}")).EnumerateArray()
                .Where(static license => IsText(license, "renewalStatus", "ongoing"))
                .Select(static license => license.GetProperty("_id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.GetProperty("result").EnumerateArray().Select(static license => license.GetProperty("_id").GetString()!).Order(StringComparer.Ordinal));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task HookOfACompiledToolNarrowsTheListOfAllCompanies()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        JsonElement page = await session.SucceedAsync("list_acme_renewals", """{"limit":500,"fields":["autoRenews","renewalStatus"]}""");

        int expected = (await session.ReadAsync("licenses?limit=2000")).EnumerateArray().Count(static license =>
            IsText(license, "renewalStatus", "ongoing") && license.TryGetProperty("autoRenews", out JsonElement renews) && renews.ValueKind == JsonValueKind.False);
        Assert.True(expected > 0);
        Assert.Equal(expected, page.GetProperty("result_count").GetInt32());
        Assert.All(page.GetProperty("result").EnumerateArray(), static license => Assert.False(license.GetProperty("autoRenews").GetBoolean()));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task ModelOfItsOwnIsReadAtItsOwnPath()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");
        string company = (await session.ReadAsync("workflows?limit=1"))[0].GetProperty("companyId").GetString()!;

        JsonElement page = await session.SucceedAsync("list_acme_workflows", $$"""{"companyId":"{{company}}","limit":5}""");

        JournalEntry request = session.Requests[^1];
        Assert.Equal("/workflows", request.Path);
        Assert.NotEmpty(Ids(page.GetProperty("result")));
        Assert.Equal(Ids(await session.ReadAsync($"workflows?limit=5&companyId={company}")), Ids(page.GetProperty("result")));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task CompanyOfAModelOfItsOwnMayBeNamedByAForeignIdentifier()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        await session.SucceedAsync("list_acme_workflows", """{"companyId":"extid-techflow-001","limit":5}""");

        JournalEntry request = session.Requests[^1];
        Assert.Contains($"companyId={await session.TechFlowIdAsync()}&", request.Query, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(JsonElement records) => records.EnumerateArray().Select(static record => record.GetProperty("_id").GetString());

    private static bool IsText(JsonElement record, string member, string text) =>
        record.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() == text;
}
