using System.Text;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class HalfSurrogateTests
{
    [Fact]
    public async Task RecordsWithHalfSurrogatesAreScannedLikeOthers()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"_id":"1","product":"\ud83d"},{"\ud83d":1,"_id":"2","product":"a"}]""");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"a"}}}""");

        Assert.Equal(["2"], ListOperationTests.Ids(run.AssertSuccess()));
    }

    [Theory]
    [InlineData("""["a\ud83d"]""", """["a\ufffd"]""")]
    [InlineData("""["\uDE00\uD83D\uDE00\n"]""", """["\ufffd\uD83D\uDE00\n"]""")]
    [InlineData("""["\ud83d\ud83d\ude00"]""", """["\ufffd\ud83d\ude00"]""")]
    [InlineData("""["\\ud83d"]""", """["\\ud83d"]""")]
    [InlineData("""["\ud83""", """["\ud83""")]
    public void OnlyHalvesThatStandAloneAreReplaced(string json, string replaced) =>
        Assert.Equal(replaced, Encoding.UTF8.GetString(HalfSurrogates.Replace(Encoding.UTF8.GetBytes(json)).Span));

    [Fact]
    public async Task NamesWithHalfSurrogatesAreShownWithReplacementCharacters()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"\ud83d12":1,"_id":"2","dueDate":20574}]""");

        ToolRun run = await ToolRun.Of(planhat, "list_invoices", """{"fields":["*"]}""");

        Assert.Contains("""{"\ufffd12":1,"_id":"2","dueDate":"2026-05-01"}""", run.AssertSuccess().Text, StringComparison.Ordinal);
    }
}
