using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Identifiers;

public sealed class ReferenceLimitTests
{
    private static readonly ListOwnedLicensesTool Tool = new();

    [Fact]
    public async Task TwentyDifferentReferencesAreLookedUp()
    {
        using StubPlanhat planhat = Users();

        (await ToolRun.Of(planhat, Tool, Owners(20))).AssertSuccess();

        Assert.Equal(21, planhat.Requests.Count);
        Assert.Equal(20, planhat.Requests[^1].Parameter("ownerIds")!.Split(',').Length);
    }

    [Fact]
    public async Task TheSameReferenceManyTimesIsOneLookUp()
    {
        using StubPlanhat planhat = Users();
        string same = string.Join(',', Enumerable.Repeat("\"extid-7\"", 40));

        (await ToolRun.Of(planhat, Tool, $$"""{"ownerIds":[{{same}}]}""")).AssertSuccess();

        Assert.Equal(2, planhat.Requests.Count);
    }

    [Fact]
    public async Task MoreAreRefusedOnTheirArgumentBeforeAnythingIsSent()
    {
        using StubPlanhat planhat = Users();

        ToolRun run = await ToolRun.Of(planhat, Tool, Owners(21));

        Assert.Equal(
            ["/ownerIds makes 21 references that have to be looked up, but one call looks up 20 at most"],
            run.AssertError(422).Failures());
        Assert.Contains("Planhat ids", (string)run.Json["failures"]![0]!["expected"]!, StringComparison.Ordinal);
        Assert.Contains("nothing was sent to Planhat", run.Message, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task NoMoreThanFiveLookUpsRunAtOnce()
    {
        int running = 0;
        int most = 0;
        var arrived = new List<TaskCompletionSource>();
        using var planhat = new StubPlanhat(async (request, cancellationToken) =>
        {
            if (request.Path == "/licenses")
            {
                return StubPlanhat.Answer(200, "[]");
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            TaskCompletionSource[]? batch = null;
            lock (arrived)
            {
                most = Math.Max(most, ++running);
                arrived.Add(turn);
                if (arrived.Count == 5)
                {
                    batch = [.. arrived];
                    arrived.Clear();
                }
            }

            Array.ForEach(batch ?? [], static waiting => waiting.SetResult());
            await turn.Task.WaitAsync(cancellationToken);
            lock (arrived)
            {
                running--;
            }

            return StubPlanhat.Answer(200, $$"""{"_id":"{{StubLicenses.Id(1)}}"}""");
        });

        (await ToolRun.Of(planhat, Tool, Owners(10))).AssertSuccess();

        Assert.Equal(5, most);
    }

    [Fact]
    public async Task OneFilterThatIsTooLongIsRefusedToo()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        ToolRun run = await ToolRun.Of(planhat, Tool, $$"""{"search":"{{new string('x', 3000)}}"}""");

        Assert.Equal(["/search is too long for one request"], run.AssertError(422).Failures());
        Assert.Empty(planhat.Requests);
    }

    private static StubPlanhat Users() => new(static request => request.Path == "/licenses"
        ? StubPlanhat.Answer(200, "[]")
        : StubPlanhat.Answer(200, $$"""{"_id":"{{StubLicenses.Id(request.Path.GetHashCode(StringComparison.Ordinal) & 0xFFFF)}}"}"""));

    private static string Owners(int count) =>
        $$"""{"ownerIds":[{{string.Join(',', Enumerable.Range(0, count).Select(static number => $"\"extid-{number}\""))}}]}""";
}
