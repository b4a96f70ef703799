using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class EnduserTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §7: convs14, convsTotal, lastTouch, lastTouchType, emailMd5 read-only
    [Fact]
    public async Task FiguresFollowTheConversations()
    {
        await _planhat.CreateCompany();
        string id = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","convsTotal":9}""");
        foreach (string date in (string[])["2026-03-05", "2026-01-05", "2026-05-05"])
        {
            await _planhat.Create("conversations", $$"""{"companyId":"extid-a","type":"call","date":"{{date}}","endusers":["{{id}}"]}""");
        }

        await _planhat.Create("conversations", """{"companyId":"extid-a","date":"2026-03-06"}""");
        JsonObject enduser = (await _planhat.Get($"endusers/{id}")).Record;
        Assert.Equal((2, 1), (enduser["convsTotal"]!.GetValue<int>(), enduser["convs14"]!.GetValue<int>()));
        Assert.Equal(("2026-03-05", "call"), (enduser["lastTouch"]!.GetValue<string>(), enduser["lastTouchType"]!.GetValue<string>()));
        Assert.Matches("^[0-9a-f]{32}$", enduser["emailMd5"]!.GetValue<string>());
    }

    // planhat-models.md §4 lastTouchByType: last contact per kind
    [Fact]
    public async Task ACompanyKnowsItsLastTouchPerKind()
    {
        await _planhat.CreateCompany();
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"call","date":"2026-02-01"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"call","date":"2026-01-01"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"email","date":"2026-01-15"}""");
        Assert.Equal(
            """{"call":"2026-02-01","email":"2026-01-15"}""",
            (await _planhat.Get("companies/extid-a")).Record["lastTouchByType"]!.ToJsonString());
    }
}
