using System.Text.Json;

namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Records written straight to Planhat's API, past our tools, so that the table can name them.</summary>
internal sealed class PreparedRecords
{
    /// <summary>Name, collection and body, in the order of creation; a body may name records before it.</summary>
    private static readonly (string Name, string Collection, string Body)[] Records =
    [
        ("user", "users", """{"email":"ola@vendor.example","nickName":"Ola","firstName":"Ola","lastName":"Berg","externalId":"U-1","roles":["65f0a1b2c3d4e5f607182301"],"inactive":false}"""),
        ("leaver", "users", """{"email":"eva@vendor.example","nickName":"Eva","firstName":"Eva","lastName":"Holm","externalId":"U-2"}"""),
        ("field", "customfields", """{"parent":"company","type":"list","name":"Support tier","listValues":["Basic","Plus"],"isFeatured":true}"""),
        ("seats", "customfields", """{"parent":"company","type":"number","name":"Seats"}"""),
        ("surplus", "customfields", """{"parent":"company","type":"text","name":"Surplus"}"""),
        ("company", "companies", """{"name":"Acme","externalId":"ACME-1","sourceId":"CRM-1","description":"Old text","status":"customer","phase":"Onboarding","domains":["acme.example"],"country":"Sweden","tags":["Nordics"],"owner":"{user}"}"""),
        ("other", "companies", """{"name":"Other","externalId":"OTHER-1"}"""),
        ("enduser", "endusers", """{"companyId":"{company}","email":"mia@acme.example","firstName":"Mia","lastName":"Lind","externalId":"E-1","sourceId":"ES-1","position":"CFO"}"""),
        ("former", "endusers", """{"companyId":"{company}","email":"jon@acme.example","firstName":"Jon","lastName":"Dahl","externalId":"E-2","archived":true}"""),
        ("conversation", "conversations", """{"companyId":"{company}","type":"note","subject":"Kick-off","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00.000Z","externalId":"C-1","sourceId":"CS-1","users":[{"id":"{user}"}],"endusers":[{"id":"{enduser}"}]}"""),
        ("opportunity", "opportunities", """{"companyId":"{company}","title":"Second site","status":"active","salesStage":"Proposal","_currency":"EUR","mrr":150,"nrr":900,"dealDate":"2026-03-01T00:00:00.000Z","landingDate":"2026-06-15T00:00:00.000Z","closeDate":"2026-06-30T00:00:00.000Z","ownerId":"{user}","externalId":"O-1","sourceId":"OS-1"}"""),
        ("license", "licenses", """{"companyId":"{company}","product":"Team plan","_currency":"EUR","value":1200,"externalId":"L-1","sourceId":"S-1","fixedPeriod":true,"fromDate":"2026-01-01T00:00:00.000Z","toDate":"2027-01-01T00:00:00.000Z"}"""),
        ("invoice", "invoices", """{"cId":"{company}","currency":"EUR","invoiceDate":20512,"dueDate":20542,"amountTotal":1800,"status":"pending","lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":20512}],"extId":"I-1","sourceId":"IS-1"}"""),
        ("sale", "sales", """{"companyId":"{company}","product":"Training day","_currency":"EUR","value":1500,"salesDate":"2026-04-02T00:00:00.000Z","externalId":"SA-1","sourceId":"SAS-1"}"""),
        ("churn", "churn", """{"companyId":"{company}","isChurn":true,"churnDate":"2026-03-31T00:00:00.000Z","reasons":["Price"],"products":["Team plan"],"value":4200,"currency":"EUR","comment":"May come back","sourceId":"CH-1"}"""),
        ("downgrade", "churn", """{"companyId":"{company}","churnDate":"2026-02-15T00:00:00.000Z","reasons":["Fewer seats"],"value":300,"currency":"EUR","onlyDowngrade":true}"""),
        ("campaign", "campaigns", """{"name":"Winter adoption drive","campaignPurpose":"Raise weekly logins","companyId":"{company}","externalId":"CA-1","sourceId":"CAS-1"}"""),
        ("nps", "nps", """{"email":"mia@acme.example","score":8,"comment":"Fast help","cId":"{company}","campaignId":"65f0a1b2c3d4e5f607182201","source":"survey-tool","sourceId":"N-1"}"""),
        ("issue", "issues", """{"title":"Export is slow","description":"Over a minute","companyIds":["{company}"],"enduserIds":["{enduser}"],"status":"Open","priority":"Medium","source":"Tracker","sourceId":"TR-81"}"""),
        ("project", "projects", """{"name":"Rollout north","companyId":"{company}","startDate":"2026-03-01T00:00:00.000Z","endDate":"2026-08-31T00:00:00.000Z","currency":"EUR","mrr":200,"externalId":"P-1","sourceId":"PS-1"}"""),
        ("task", "tasks", """{"mainType":"task","companyId":"{company}","action":"Send renewal offer","ownerId":"{user}","startTime":"2026-05-04T00:00:00.000Z","endusers":[{"id":"{enduser}"}],"sourceId":"TS-1"}"""),
        ("finished", "tasks", """{"mainType":"task","companyId":"{company}","action":"Book the kick-off","status":"done","isArchived":true,"ownerId":"{user}"}"""),
        ("objective", "objectives", """{"name":"Cut waste by 10%","health":7,"companyId":"{company}","externalId":"OB-1","sourceId":"OBS-1"}"""),
        ("entry", "timeentries", """{"date":"2026-02-02T00:00:00.000Z","hours":3.5,"companyId":"{company}","description":"Workshop","isBillable":true,"billableRate":90,"costRate":40,"currency":"EUR"}"""),
        ("timesheet", "timesheets", """{"assignedModel":"User","assignedId":"{user}","dateFrom":20486,"dateTo":20493,"status":"submitted","timeEntries":[{"_id":"{entry}"}]}"""),
        ("asset", "assets", """{"name":"Press line 4","companyId":"{company}","externalId":"A-1","sourceId":"AS-1"}"""),
        ("workspace", "workspaces", """{"name":"R&D","companyId":"{company}","ownerId":"{user}","externalId":"W-1","sourceId":"WS-1"}"""),
        ("mail", "conversations", """{"companyId":"{company}","type":"email","subject":"Offer","description":"<p>As agreed</p>","date":"2026-02-04T09:00:00.000Z"}"""),
    ];

    // Tickets have no single create: their one way in is the bulk upsert.
    private const string Ticket =
        """[{"sourceId":"Z-501","source":"helpdesk","email":"mia@acme.example","companyId":"{company}","title":"Login fails","description":"Since Monday","url":"https://helpdesk.example/501","status":"open","type":"bug"}]""";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Creates the records.</summary>
    /// <param name="client">A client of Planhat's API with its address and authentication.</param>
    public static async Task<PreparedRecords> CreateAsync(HttpClient client)
    {
        var records = new PreparedRecords();
        foreach ((string name, string collection, string body) in Records)
        {
            JsonElement record = await SendAsync(client, HttpMethod.Post, collection, records.Resolve(body));
            records._ids[name] = record.GetProperty("_id").GetString()!;
        }

        JsonElement upserted = await SendAsync(client, HttpMethod.Put, "tickets", records.Resolve(Ticket));
        records._ids["ticket"] = upserted.GetProperty("upsertedIds")[0].GetString()!;
        return records;
    }

    /// <summary>Puts the ids in the place of their names.</summary>
    public string Resolve(string text) =>
        _ids.Aggregate(text, static (resolved, pair) => resolved.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal));

    private static async Task<JsonElement> SendAsync(HttpClient client, HttpMethod method, string collection, string body)
    {
        using var request = new HttpRequestMessage(method, new Uri(collection, UriKind.Relative))
        {
            Content = new StringContent(body, mediaType: new("application/json")),
        };
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(text).RootElement
            : throw new InvalidOperationException($"{method} {collection} {body} → {(int)answer.StatusCode} {text}");
    }
}
