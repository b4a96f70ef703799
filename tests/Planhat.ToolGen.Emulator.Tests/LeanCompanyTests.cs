using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class LeanCompanyTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §26: row _id, name, externalId, sourceId; externalId may be missing
    [Fact]
    public async Task RowsHaveTheFourMembersThatAreThere()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a","sourceId":"s","phase":"x"}""");
        await _planhat.Create("companies", """{"name":"B"}""");
        JsonObject[] rows = (await _planhat.Get("leancompanies")).Records;
        Assert.Equal(["_id", "name", "externalId", "sourceId"], rows[0].Select(static member => member.Key));
        Assert.Equal(["_id", "name"], rows[1].Select(static member => member.Key));
    }

    // planhat-api.md §6: lean list gives all; no paging
    [Fact]
    public async Task LimitAndOffsetDoNothing()
    {
        for (int n = 0; n < 120; n++)
        {
            await _planhat.Create("companies", """{"name":"A"}""");
        }

        Assert.Equal(120, (await _planhat.Get("leancompanies?limit=1&offset=50")).Records.Length);
    }

    // planhat-api.md §6: filters externalId, sourceId, status; status may be a comma-separated list [CR]
    [Theory]
    [InlineData("externalId=a", "A")]
    [InlineData("sourceId=t+1", "B")]
    [InlineData("sourceId=t%201", "B")]
    [InlineData("sourceId=t%2B1", "")]
    [InlineData("status=lost", "B")]
    [InlineData("status=lost,prospect", "A,B")]
    [InlineData("status=customer", "")]
    public async Task FiltersPickRows(string query, string expected)
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","sourceId":"t 1","status":"lost"}""");
        JsonObject[] rows = (await _planhat.Get($"leancompanies?{query}")).Records;
        Assert.Equal(expected, string.Join(',', rows.Select(static row => row["name"]!.GetValue<string>())));
    }

    // planhat-models.md §26: only GET is named
    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task TheLeanListIsReadOnly(string method) =>
        Assert.Equal(404, (await _planhat.Send(new HttpMethod(method), "leancompanies", "{}")).Status);
}
