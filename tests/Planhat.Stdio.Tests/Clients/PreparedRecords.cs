using System.Net.Http.Json;
using System.Text.Json;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>Records written straight to the emulator, so that the table can name them.</summary>
internal sealed class PreparedRecords
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Creates the records of <see cref="ExpectedCalls"/>.</summary>
    public static async Task<PreparedRecords> CreateAsync(EmulatorServer planhat, string token)
    {
        var records = new PreparedRecords();
        using var client = new HttpClient { BaseAddress = planhat.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        await records.CreateAsync(client, "company", "companies", """{"name":"Acme","externalId":"ACME-1","sourceId":"CRM-1","description":"Old text"}""");
        await records.CreateAsync(client, "other", "companies", """{"name":"Other"}""");
        await records.CreateAsync(client, "license", "licenses",
            """{"companyId":"extid-ACME-1","_currency":"EUR","value":1200,"externalId":"L-1","sourceId":"S-1","fixedPeriod":true,"fromDate":"2026-01-01T00:00:00.000Z","toDate":"2027-01-01T00:00:00.000Z"}""");
        await records.CreateAsync(client, "conversation", "conversations", """{"companyId":"extid-ACME-1","type":"note","subject":"Old","externalId":"C-1"}""");
        return records;
    }

    /// <summary>Puts the ids in the place of their names.</summary>
    public string Resolve(string text) =>
        _ids.Aggregate(text, static (resolved, pair) => resolved.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal));

    private async Task CreateAsync(HttpClient client, string name, string collection, string body)
    {
        using HttpResponseMessage answer = await client.PostAsync(
            new Uri(collection, UriKind.Relative), new StringContent(body, mediaType: new("application/json")));
        answer.EnsureSuccessStatusCode();
        JsonElement record = await answer.Content.ReadFromJsonAsync<JsonElement>();
        _ids[name] = record.GetProperty("_id").GetString()!;
    }
}
