using System.Net.Sockets;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

/// <summary>What a bulk write says to do when its second request fails: whoever follows it makes no duplicates.</summary>
public sealed class BulkFateTests
{
    private static readonly UpsertManyLicensesTool Tool = new();

    [Theory]
    [InlineData("504")]
    [InlineData("500")]
    [InlineData("408")]
    [InlineData("no result")]
    [InlineData("reset")]
    public async Task ARequestThatMayHaveBeenExecutedIsNotToBeSentAgainBeforeALook(string failure)
    {
        string message = await MessageAsync(failure);

        Assert.EndsWith(
            "Do not send the items 0 to 4999 again. First look which of the items 5000 to 5999 were written, then send those that were not and the ones behind them.",
            message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("go on with item", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("400")]
    [InlineData("403")]
    [InlineData("refused")]
    public async Task ARequestThatWasNotExecutedIsToBeSentAgain(string failure)
    {
        string message = await MessageAsync(failure);

        Assert.EndsWith("Do not send the items that are done again: go on with item 5000, counted from 0.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("not known", message, StringComparison.Ordinal);
    }

    private static async Task<string> MessageAsync(string failure)
    {
        int sent = 0;
        using var planhat = new StubPlanhat(_ => ++sent == 1 ? StubPlanhat.Answer(200, """{"created":5000,"updated":0,"nonupdates":0}""") : failure switch
        {
            "no result" => StubPlanhat.Answer(200, "[]"),
            "reset" => throw new HttpRequestException(HttpRequestError.ResponseEnded, "reset"),
            "refused" => throw new HttpRequestException(HttpRequestError.ConnectionError, "no", new SocketException((int)SocketError.ConnectionRefused)),
            _ => StubPlanhat.Answer(int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture), "late"),
        });
        string items = string.Join(',', Enumerable.Repeat("""{"product":"a"}""", 6000));

        ToolRun run = await ToolRun.Of(planhat, Tool, $$"""{"items":[{{items}}]}""");

        Assert.True(run.IsError);
        Assert.Equal(2, sent);
        return run.Message;
    }
}
