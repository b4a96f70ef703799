using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

/// <summary>Arguments of a bulk write that are large, or cannot be read at all.</summary>
public sealed class BulkInputTests
{
    private const int Megabyte = 1 << 20;

    private static readonly UpsertManyLicensesTool Tool = new();

    [Theory]
    [InlineData("[]", " the arguments are not a JSON object")]
    [InlineData("\"text\"", " the arguments are not a JSON object")]
    [InlineData("nonsense", " the arguments are not valid JSON")]
    [InlineData("""{"items":[{"product":"a"}]""", " the arguments are not valid JSON")]
    [InlineData("""{"items":[{"product":"a"}],"items":[{"product":"b"}]}""", "/items is given more than once")]
    public async Task WhatCannotBeReadIsRefused(string arguments, string failure)
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments)).AssertError(422);

        Assert.Equal([failure], run.Failures());
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task WhatIsNestedTooDeeplyIsRefused()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");
        string deep = $"{new string('[', 100)}{new string(']', 100)}";

        ToolRun run = (await ToolRun.Of(planhat, Tool, $$"""{"items":[{"product":{{deep}}}]}""")).AssertError(422);

        Assert.Equal([" the arguments are nested too deeply"], run.Failures());
    }

    [Fact]
    public async Task ItemsThatDoNotFitIntoOneRequestAreSentInSeveral()
    {
        using var planhat = new StubPlanhat(static request =>
            StubPlanhat.Answer(200, $$"""{"created":{{JsonNode.Parse(request.Body!)!.AsArray().Count}},"updated":0,"nonupdates":0}"""));

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(count: 10, characters: Megabyte - 100))).AssertSuccess();

        Assert.Equal([4, 4, 2], planhat.Requests.Select(static request => JsonNode.Parse(request.Body!)!.AsArray().Count));
        Assert.Equal(10, (int)run.Json["created"]!);
    }

    [Fact]
    public async Task MoreThanThirtyTwoMegabytesAreRefused()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(count: 33, characters: Megabyte))).AssertError(422);

        Assert.Equal([" the arguments are larger than 32 MB"], run.Failures());
        Assert.Empty(planhat.Requests);
    }

    private static string Items(int count, int characters) =>
        $$"""{"items":[{{string.Join(',', Enumerable.Repeat($$"""{"product":"{{new string('x', characters)}}"}""", count))}}]}""";
}
