using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class ModelOperationTests : IDisposable
{
    private const string UnknownId = "65f0a1b2ffffffff00000000";

    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md, the table of models: every one but custom field and ticket has the whole set
    [Theory]
    [InlineData("assets")]
    [InlineData("campaigns")]
    [InlineData("churn")]
    [InlineData("companies")]
    [InlineData("conversations")]
    [InlineData("endusers")]
    [InlineData("invoices")]
    [InlineData("issues")]
    [InlineData("licenses")]
    [InlineData("nps")]
    [InlineData("objectives")]
    [InlineData("opportunities")]
    [InlineData("projects")]
    [InlineData("sales")]
    [InlineData("tasks")]
    [InlineData("timeentries")]
    [InlineData("timesheets")]
    [InlineData("users")]
    [InlineData("workspaces")]
    public async Task ModelsHaveAllSixOperations(string path) =>
        Assert.Equal("list get create update delete bulk", await Operations(path));

    // planhat-models.md §6: no bulk upsert; §17: no POST /tickets, no GET or PUT of one; §23 and api §9: list only
    [Theory]
    [InlineData("customfields", "list get create update delete")]
    [InlineData("tickets", "list delete bulk")]
    [InlineData("workflows", "list")]
    [InlineData("dimensiondata", "list")]
    public async Task SomeModelsHaveFewer(string path, string operations) => Assert.Equal(operations, await Operations(path));

    // planhat-api.md §11: not existing; deals, line items and products are unconfirmed
    [Theory]
    [InlineData("notes")]
    [InlineData("activities")]
    [InlineData("churns")]
    [InlineData("deals")]
    [InlineData("products")]
    [InlineData("npss")]
    public async Task PathsThatDoNotExistAreUnknown(string path) => Assert.Equal("", await Operations(path));

    // planhat-models.md, "Ids accepted in the path" of each sheet: g and u name get and update, e and s the prefixes
    [Theory]
    [InlineData("assets", "ge gs ue us")]
    [InlineData("campaigns", "ge gs ue us")]
    [InlineData("churn", "us")]
    [InlineData("endusers", "ge gs ue us")]
    [InlineData("invoices", "ge gs ue us")]
    [InlineData("issues", "gs us")]
    [InlineData("nps", "gs us")]
    [InlineData("objectives", "ge gs ue us")]
    [InlineData("opportunities", "ge gs ue")]
    [InlineData("projects", "ge gs ue us")]
    [InlineData("sales", "ge gs ue us")]
    [InlineData("tasks", "gs us")]
    [InlineData("timeentries", "")]
    [InlineData("timesheets", "")]
    [InlineData("workspaces", "ge gs ue us")]
    public async Task PathsTakeThePrefixesOfTheModel(string path, string expected)
    {
        await _planhat.CreateSample(path);
        var taken = new List<string>();
        foreach ((HttpMethod method, string letter) in ((HttpMethod, string)[])[(HttpMethod.Get, "g"), (HttpMethod.Put, "u")])
        {
            foreach (string prefix in (string[])["extid-", "srcid-"])
            {
                Answer answer = await _planhat.Send(method, $"{path}/{prefix}x-1", method == HttpMethod.Put ? "{}" : null);
                taken.AddRange(answer.Status == 200 ? [letter + prefix[0]] : []);
            }
        }

        Assert.Equal(expected, string.Join(' ', taken));
    }

    // planhat-models.md, "required on create" of each sheet
    [Theory]
    [InlineData("assets", """{"name":"A"}""")]
    [InlineData("assets", """{"companyId":"extid-a"}""")]
    [InlineData("campaigns", """{"name":"A"}""")]
    [InlineData("churn", """{"value":1}""")]
    [InlineData("invoices", """{"currency":"EUR"}""")]
    [InlineData("issues", """{"description":"A"}""")]
    [InlineData("nps", """{"email":"m@a.example"}""")]
    [InlineData("nps", """{"score":1}""")]
    [InlineData("objectives", """{"name":"A"}""")]
    [InlineData("opportunities", """{"title":"A"}""")]
    [InlineData("projects", """{"companyId":"extid-a"}""")]
    [InlineData("sales", """{"companyId":"extid-a","_currency":"EUR"}""")]
    [InlineData("sales", """{"companyId":"extid-a","value":1}""")]
    [InlineData("tasks", """{"mainType":"task"}""")]
    [InlineData("timeentries", """{"date":"2026-01-01"}""")]
    [InlineData("timeentries", """{"hours":1}""")]
    [InlineData("workspaces", """{"name":"A"}""")]
    public async Task CreateWithoutARequiredMemberIsRefused(string path, string body)
    {
        await _planhat.CreateCompany();
        Assert.Equal(400, (await _planhat.Post(path, body)).Status);
    }

    // planhat-models.md §19: nothing is strictly required
    [Fact]
    public async Task AnEmptyTimesheetIsCreated() => Assert.Equal(200, (await _planhat.Post("timesheets", "{}")).Status);

    // planhat-api.md §7: minimum for insert, where it is more than a single create asks for
    [Theory]
    [InlineData("invoices", """{"cId":"extid-a","currency":"EUR"}""")]
    [InlineData("sales", """{"_currency":"EUR","value":1}""")]
    [InlineData("users", """{"email":"a@a.example","firstName":"A","lastName":"B"}""")]
    [InlineData("tickets", """{"email":"m@a.example","domains":["a.example"]}""")]
    [InlineData("tickets", """{"sourceId":"Z-1","email":"m@a.example"}""")]
    public async Task BulkInsertWithoutItsMinimumFails(string path, string item)
    {
        await _planhat.CreateCompany();
        Answer answer = await _planhat.Put(path, $"[{item}]");
        Assert.Equal(400, answer.Status);
        Assert.Single(answer.Record["createdErrors"]!.AsArray());
    }

    // planhat-api.md §7: keyables per model; what is no keyable inserts a second record
    [Theory]
    [InlineData("assets", "externalId", "updated")]
    [InlineData("assets", "sourceId", "updated")]
    [InlineData("churn", "sourceId", "updated")]
    [InlineData("endusers", "sourceId", "updated")]
    [InlineData("endusers", "email", "updated")]
    [InlineData("invoices", "extId", "updated")]
    [InlineData("issues", "sourceId", "updated")]
    [InlineData("nps", "sourceId", "updated")]
    [InlineData("nps", "email", "created")]
    [InlineData("objectives", "externalId", "updated")]
    [InlineData("opportunities", "externalId", "updated")]
    [InlineData("projects", "sourceId", "updated")]
    [InlineData("sales", "externalId", "updated")]
    [InlineData("tasks", "sourceId", "updated")]
    [InlineData("tickets", "sourceId", "updated")]
    [InlineData("timeentries", "date", "created")]
    [InlineData("users", "email", "updated")]
    [InlineData("workspaces", "sourceId", "updated")]
    public async Task BulkUpsertMatchesByTheKeyablesOfTheModel(string path, string key, string outcome)
    {
        await _planhat.CreateSample(path);
        JsonObject item = JsonNode.Parse(SampleRecords.Body(path))!.AsObject();
        foreach (string other in ((string[])["externalId", "sourceId", "extId"]).Where(other => other != key))
        {
            item.Remove(other);
        }

        item["undocumented"] = "changed";
        Answer answer = await _planhat.Put(path, $"[{item.ToJsonString()}]");
        Assert.Equal(1, answer.Record[outcome]!.GetValue<int>());
    }

    private async Task<string> Operations(string path)
    {
        (HttpMethod Method, string Path, string Name)[] all =
        [
            (HttpMethod.Get, path, "list"), (HttpMethod.Get, $"{path}/{UnknownId}", "get"), (HttpMethod.Post, path, "create"),
            (HttpMethod.Put, $"{path}/{UnknownId}", "update"), (HttpMethod.Delete, $"{path}/{UnknownId}", "delete"), (HttpMethod.Put, path, "bulk"),
        ];
        var known = new List<string>();
        foreach ((HttpMethod method, string route, string name) in all)
        {
            Answer answer = await _planhat.Send(method, route, method == HttpMethod.Get || method == HttpMethod.Delete ? null : "[]");
            if (!answer.Body.StartsWith("Cannot ", StringComparison.Ordinal))
            {
                known.Add(name);
            }
        }

        return string.Join(' ', known);
    }
}
