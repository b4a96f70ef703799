using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class PageSizeTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §6: default page size per model
    [Theory]
    [InlineData("assets", 100)]
    [InlineData("campaigns", 100)]
    [InlineData("churn", 100)]
    [InlineData("invoices", 100)]
    [InlineData("issues", 100)]
    [InlineData("nps", 100)]
    [InlineData("objectives", 100)]
    [InlineData("opportunities", 100)]
    [InlineData("projects", 100)]
    [InlineData("sales", 100)]
    [InlineData("tasks", 500)]
    [InlineData("tickets", 500)]
    [InlineData("timeentries", 100)]
    [InlineData("timesheets", 100)]
    [InlineData("workspaces", 100)]
    public async Task PageWithoutLimitHasTheModelsDefaultSize(string path, int expected)
    {
        await Fill(path, expected + 1);
        Assert.Equal(expected, (await _planhat.Get(path)).Records.Length);
    }

    // planhat-api.md §6: maximum page size per model; capping above it is the emulator's choice (unconfirmed)
    [Theory]
    [InlineData("sales", 2_000)]
    [InlineData("companies", 5_000)]
    [InlineData("nps", 10_000)]
    [InlineData("tasks", 10_000)]
    public async Task LimitAboveTheMaximumIsCapped(string path, int maximum)
    {
        await Fill(path, maximum + 1);
        Assert.Equal(maximum, (await _planhat.Get($"{path}?limit=99999&select=_id")).Records.Length);
    }

    // planhat-api.md §6: companyId is a list where the table says so, and one id elsewhere
    [Theory]
    [InlineData("invoices", 1)]
    [InlineData("nps", 1)]
    [InlineData("tasks", 1)]
    [InlineData("tickets", 1)]
    [InlineData("assets", 0)]
    [InlineData("issues", 0)]
    [InlineData("opportunities", 0)]
    [InlineData("timeentries", 0)]
    public async Task CompanyFilterTakesSeveralIdsWhereTheTableSaysSo(string path, int found)
    {
        await _planhat.CreateSample(path);
        string company = (await _planhat.Get("companies/extid-a")).Record["_id"]!.GetValue<string>();
        await _planhat.Put($"nps/srcid-x-1", $$"""{"cId":"{{company}}"}""");
        Assert.Single((await _planhat.Get($"{path}?companyId={company}")).Records);
        Assert.Equal(found, (await _planhat.Get($"{path}?companyId=65f0a1b2ffffffff00000000,{company}")).Records.Length);
    }

    private async Task Fill(string path, int count)
    {
        await _planhat.CreateCompany();
        for (int done = 0; done < count; done += 5_000)
        {
            IEnumerable<string> items = Enumerable.Range(done, Math.Min(5_000, count - done)).Select(n => Item(path, n));
            Answer answer = await _planhat.Put(path, $"[{string.Join(',', items)}]");
            Assert.Equal(200, answer.Status);
        }
    }

    private static string Item(string path, int n)
    {
        JsonObject item = JsonNode.Parse(SampleRecords.Body(path))!.AsObject();
        foreach (string key in (ReadOnlySpan<string>)["externalId", "sourceId", "extId"])
        {
            if (item.ContainsKey(key))
            {
                item[key] = n;
            }
        }

        return item.ToJsonString();
    }
}
