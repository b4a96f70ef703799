using System.Globalization;
using System.Text.Json;

namespace Planhat.Stdio.Tests.Workflows;

/// <summary>A renewal audit as an agent makes it: only tool calls, identifiers only from earlier results.</summary>
public sealed class RenewalAuditTests
{
    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task AuditOfTechFlowTellsWhatIsOverdueAndWhatRenews(string era)
    {
        await using WorkflowWorld world = await WorkflowWorld.StartAsync(era, preset: "renewals");
        string today = Iso(WorkflowWorld.Today);
        string horizon = Iso(WorkflowWorld.Today.AddDays(90));

        JsonElement company = Assert.Single(await world.Agent.ListAsync(
            "list_all_planhat_companies", """{"name":"TechFlow Inc","fields":["_id","name"]}"""));
        string companyId = company.GetProperty("_id").GetString()!;

        IReadOnlyList<JsonElement> overdue = await world.Agent.ListAsync(
            "list_all_planhat_invoices",
            $$$"""{"companyId":"{{{companyId}}}","where":{"status":{"in":["pending","overdue"]},"dueDate":{"lt":"{{{today}}}"}},"limit":1}""");
        IReadOnlyList<JsonElement> renewing = await world.Agent.ListAsync(
            "list_all_planhat_licenses",
            $$$"""{"companyId":"{{{companyId}}}","where":{"renewalDate":{"gte":"{{{today}}}","lte":"{{{horizon}}}"},"renewalStatus":{"eq":"ongoing"}},"limit":1}""");

        Expected expected = await Expected.ReadAsync(world);
        Assert.NotEmpty(expected.OverdueInvoices);
        Assert.True(expected.RenewingLicenses.Count > 1);
        Assert.Equal(expected.CompanyId, companyId);
        Assert.Equal(expected.OverdueInvoices, overdue.Select(Id).Order(StringComparer.Ordinal));
        Assert.Equal(expected.AmountDue, overdue.Sum(static invoice => invoice.GetProperty("amountDue").GetDecimal()));
        Assert.Equal("USD", Assert.Single(overdue.Select(static invoice => invoice.GetProperty("currency").GetString()).Distinct()));
        Assert.Equal(expected.RenewingLicenses, renewing.Select(Id).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Mrr, renewing.Sum(static license => license.GetProperty("mrr").GetDecimal()));
        Assert.Equal("USD", Assert.Single(renewing.Select(static license => license.GetProperty("_currency").GetString()).Distinct()));
    }

    private static string Id(JsonElement record) => record.GetProperty("_id").GetString()!;

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The same audit, worked out from Planhat's own data without any tool.</summary>
    private sealed record Expected(
        string CompanyId, IReadOnlyList<string> OverdueInvoices, decimal AmountDue, IReadOnlyList<string> RenewingLicenses, decimal Mrr)
    {
        public static async Task<Expected> ReadAsync(WorkflowWorld world)
        {
            string companyId = Id(Assert.Single(
                await world.ReadAllAsync("companies"), static company => company.GetProperty("name").GetString() == "TechFlow Inc"));
            JsonElement[] overdue = [.. (await world.ReadAllAsync("invoices")).Where(invoice => IsOf(invoice, "cId", companyId) && IsOverdue(invoice))];
            JsonElement[] renewing = [.. (await world.ReadAllAsync("licenses")).Where(license => IsOf(license, "companyId", companyId) && Renews(license))];
            return new Expected(
                companyId,
                [.. overdue.Select(Id).Order(StringComparer.Ordinal)],
                overdue.Sum(static invoice => invoice.GetProperty("amountDue").GetDecimal()),
                [.. renewing.Select(Id).Order(StringComparer.Ordinal)],
                renewing.Sum(static license => license.GetProperty("mrr").GetDecimal()));
        }

        private static bool IsOf(JsonElement record, string member, string companyId) => record.GetProperty(member).GetString() == companyId;

        // Planhat keeps the days of invoices as days since 1970.
        private static bool IsOverdue(JsonElement invoice) =>
            invoice.GetProperty("status").GetString() is "pending" or "overdue"
            && DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(invoice.GetProperty("dueDate").GetInt32()) < WorkflowWorld.Today;

        private static bool Renews(JsonElement license)
        {
            if (!license.TryGetProperty("renewalDate", out JsonElement renewal)
                || renewal.ValueKind != JsonValueKind.String
                || license.GetProperty("renewalStatus").GetString() != "ongoing")
            {
                return false;
            }

            DateOnly day = DateOnly.FromDateTime(renewal.GetDateTimeOffset().UtcDateTime);
            return day >= WorkflowWorld.Today && day <= WorkflowWorld.Today.AddDays(90);
        }
    }
}
