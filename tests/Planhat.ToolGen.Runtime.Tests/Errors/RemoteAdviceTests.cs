using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Errors;

public sealed class RemoteAdviceTests
{
    private const string NotKnown = "Whether the change was made is not known";

    private static readonly string Id = StubLicenses.Id(1);

    [Theory]
    [InlineData("list_licenses", "{}", "Planhat answered 404. The endpoint was not found: check the base URL, or the account has no such model.")]
    [InlineData("create_license", """{"companyId":"extid-C1"}""", "Planhat answered 404. The endpoint was not found: check the base URL, or the account has no such model.")]
    [InlineData("get_invoice", """{"id":"0123456789abcdef01234567"}""", "Planhat answered 404. Planhat knows no invoice with the Planhat id '0123456789abcdef01234567'. Look the id up with list_invoices.")]
    public async Task NotFoundHasOneSentenceThatFitsTheTool(string tool, string arguments, string message)
    {
        using var planhat = StubPlanhat.Answering(404, "");

        Assert.Equal(message, (await ToolRun.Of(planhat, tool, arguments)).AssertError(404).Message);
    }

    [Theory]
    [InlineData(null, "Planhat answered 429. Wait about a minute, then repeat the call.")]
    [InlineData("1", "Planhat answered 429. Wait 1 second, then repeat the call.")]
    [InlineData("17", "Planhat answered 429. Wait 17 seconds, then repeat the call.")]
    public async Task TooManyRequestsHaveOneSentenceAboutTheWait(string? wait, string message)
    {
        using var planhat = new StubPlanhat(_ => wait is null
            ? StubPlanhat.Answer(429, "")
            : StubPlanhat.Answer(429, "", headers: ("Retry-After", wait)));

        Assert.Equal(message, (await ToolRun.Of(planhat, "list_licenses")).AssertError(429).Message);
    }

    [Fact]
    public async Task AReadThatFailedWaitsAsLongAsPlanhatSays()
    {
        using var planhat = new StubPlanhat(static _ => StubPlanhat.Answer(503, "", headers: ("Retry-After", "7")));

        Assert.Equal("Planhat answered 503. Wait 7 seconds, then repeat the call.", (await ToolRun.Of(planhat, "list_licenses")).AssertError(503).Message);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AFailedCreateSaysToListFirst(int status)
    {
        using var planhat = StubPlanhat.Answering(status, "");

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"companyId":"extid-C1"}""");

        Assert.Equal(
            $"Planhat answered {status}. {NotKnown}: list by a distinguishing property first, and repeat the call only if the record is not there.",
            run.AssertError(status).Message);
    }

    [Fact]
    public async Task AWriteThatCouldNotBeSentChangedNothing()
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError));

        ToolRun run = await ToolRun.Of(planhat, "create_license", """{"companyId":"extid-C1"}""");

        Assert.Equal(
            "Planhat could not be reached: its host name could not be resolved. Nothing was changed: repeat the call after a moment; if it goes on, check the base URL.",
            run.AssertError(502).Message);
    }

    [Fact]
    public async Task AReadWhoseConnectionBreaksOffMayBeRepeated()
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException("reset", new IOException("reset")));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.EndsWith("broke off before the answer was complete. Repeat the call after a moment.", run.AssertError(502).Message, StringComparison.Ordinal);
        Assert.True((bool)run.Json["is_remote_error"]!);
    }

    [Theory]
    [InlineData("create_license", """{"companyId":"extid-C1","ownerId":"extid-U1"}""", "The look-up of the user 'extid-U1' for /ownerId failed, and nothing was changed. Planhat answered 500. Repeat the call after a moment.")]
    [InlineData("update_license", """{"id":"extid-A","value":1}""", "The look-up of the license 'extid-A' for /id failed, and nothing was changed. Planhat answered 500. Repeat the call after a moment.")]
    [InlineData("delete_license", """{"id":"extid-A"}""", "The look-up of the license 'extid-A' for /id failed, and nothing was changed. Planhat answered 500. Repeat the call after a moment.")]
    [InlineData("list_licenses", """{"ownerId":"extid-U1"}""", "The look-up of the user 'extid-U1' for /ownerId failed. Planhat answered 500. Repeat the call after a moment.")]
    public async Task AFailedLookUpNamesModelAndArgument(string tool, string arguments, string message)
    {
        using var planhat = StubPlanhat.Answering(500, "");

        Assert.Equal(message, (await ToolRun.Of(planhat, tool, arguments)).AssertError(500).Message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task ALookUpWithoutARecordDoesNotSayThatTheChangeIsUnknown(string body)
    {
        using var planhat = StubPlanhat.Answering(200, body);

        string message = (await ToolRun.Of(planhat, "delete_license", """{"id":"extid-A"}""")).AssertError(502).Message;

        Assert.StartsWith("The look-up of the license 'extid-A' for /id failed, and nothing was changed.", message, StringComparison.Ordinal);
        Assert.DoesNotContain(NotKnown, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALookUpWhoseConnectionBreaksOffDoesNotSayThatTheChangeIsUnknown()
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException("reset", new IOException("reset")));

        string message = (await ToolRun.Of(planhat, "update_license", """{"id":"extid-A","value":1}""")).AssertError(502).Message;

        Assert.Equal(
            "The look-up of the license 'extid-A' for /id failed, and nothing was changed. The connection to Planhat broke off before the answer was complete. Repeat the call after a moment.",
            message);
    }

    [Theory]
    [InlineData("list_licenses", """{"limit":"x"}""", "nothing was sent to Planhat")]
    [InlineData("create_license", "{}", "nothing was changed in Planhat")]
    public async Task WrongArgumentsSayWhatDidNotHappen(string tool, string arguments, string words)
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        Assert.Contains(words, (await ToolRun.Of(planhat, tool, arguments)).AssertError(422).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_license", """{"id":"*"}""")]
    [InlineData("get_license", """{"id":"extid-*"}""")]
    [InlineData("list_licenses", """{"ownerId":"*"}""")]
    [InlineData("list_licenses", """{"*":1}""")]
    [InlineData("list_licenses", """{"next_cursor":"*"}""")]
    public async Task TheCallersTextIsRepeatedOnlyInPart(string tool, string arguments)
    {
        using StubPlanhat planhat = StubPlanhat.Of();

        ToolRun run = await ToolRun.Of(planhat, tool, arguments.Replace("*", new string('q', 3000), StringComparison.Ordinal));

        Assert.True(run.IsError);
        Assert.DoesNotContain(new string('q', 201), run.Text, StringComparison.Ordinal);
    }
}
