using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>An account whose companies have more custom fields than a schema shows, such as real accounts have.</summary>
internal static class FieldRichAccount
{
    private static readonly string[] Names =
    [
        "Tier", "Contract Type", "Onboarding Stage", "Segment", "Renewal Risk", "Partner", "Region Lead", "Data Center", "Go-live Date",
        "Support Level", "Industry Group", "Number of Seats", "Executive Sponsor", "Last QBR", "Adoption Score", "Billing Contact",
    ];

    private static readonly string[] Types = ["text", "number", "day", "checkbox", "list", "rich text", "multipicklist", "date", "rating", "url"];

    /// <summary>How many there are.</summary>
    public const int Fields = 48;

    /// <summary>Creates the fields.</summary>
    public static async Task CreateFieldsAsync(EmulatorServer planhat, string token)
    {
        using var client = new HttpClient { BaseAddress = planhat.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        for (int index = 0; index < Fields; index++)
        {
            string type = Types[index % Types.Length];
            var field = new JsonObject
            {
                ["name"] = string.Create(CultureInfo.InvariantCulture, $"{Names[index % Names.Length]} {(index / Names.Length) + 1}"),
                ["parent"] = "company",
                ["type"] = type,
            };
            if (type is "list" or "multipicklist")
            {
                field["listValues"] = new JsonArray("Platinum", "Gold", "Silver", "Bronze");
            }

            using HttpResponseMessage answer = await client.PostAsJsonAsync(new Uri("/customfields", UriKind.Relative), field);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
    }
}
