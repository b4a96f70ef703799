using System.Text.Json;

namespace Planhat.Tools.Tests.Lifecycle;

/// <summary>An emulated account with the records that the sheets' examples refer to.</summary>
internal sealed class SheetAccount : IDisposable
{
    private const string User = "65f0a1b2c3d4e5f607182701";
    private const string Company = "65f0a1b2c3d4e5f607182801";
    private const string Enduser = "65f0a1b2c3d4e5f607182601";
    private const string TimeEntry = "65f0a1b2c3d4e5f607182401";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private SheetAccount()
    {
    }

    public EmulatedAccount Planhat { get; } = new();

    /// <summary>Creates the records by the tools.</summary>
    /// <param name="companyExternalId">The company's id in the caller's system: <c>NP-100</c>, unless the example itself brings that one.</param>
    public static async Task<SheetAccount> CreateAsync(string companyExternalId = "NP-100")
    {
        var account = new SheetAccount();
        await account.CreateAsync(User, "create_a_planhat_user", """{"email":"ida@vendor.example","nickName":"Ida","firstName":"Ida","lastName":"Ek"}""");
        await account.CreateAsync(
            Company,
            "create_a_planhat_company",
            $$"""{"name":"Nordholm Paper","externalId":"{{companyExternalId}}","sourceId":"CRM-55","domains":["nordholm.example"]}""");
        await account.CreateAsync(
            Enduser,
            "create_a_planhat_enduser",
            $$"""{"companyId":"{{Company}}","email":"m.lind@nordholm.example","firstName":"Mia","lastName":"Lind"}""");
        await account.CreateAsync(TimeEntry, "create_a_planhat_time_entry", $$"""{"companyId":"{{Company}}","date":"2026-02-03","hours":2}""");
        return account;
    }

    /// <summary>Puts the emulator's ids in the place of the sheets'.</summary>
    public string Resolve(string text) =>
        _ids.Aggregate(text, static (resolved, pair) => resolved.Replace(pair.Key, pair.Value, StringComparison.Ordinal));

    public void Dispose() => Planhat.Dispose();

    private async Task CreateAsync(string sheetId, string tool, string arguments)
    {
        JsonElement record = await Planhat.SucceedAsync(tool, Resolve(arguments));
        _ids[sheetId] = record.GetProperty("_id").GetString()!;
    }
}
