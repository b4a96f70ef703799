using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

public sealed class MalformedRequestTests
{
    [Theory]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":"{\"limit\":1}"}""", "must be the JSON object itself")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":[1]}""", "`params.arguments` must be an object")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":7}""", "`params.arguments` must be an object")]
    [InlineData("tools/call", """{"arguments":{}}""", "`params.name` must be a text")]
    [InlineData("tools/call", """{"name":null}""", "`params.name` must be a text")]
    [InlineData("tools/call", """{"name":7,"arguments":{}}""", "`params.name` must be a text")]
    [InlineData("tools/call", """["list_licenses"]""", "`params` must be an object")]
    [InlineData("tools/call", "\"list_licenses\"", "`params` must be an object")]
    [InlineData("tools/call", "null", "`params` must be an object")]
    [InlineData("tools/call", """{"name":"list_licenses","_meta":5}""", "`params._meta` must be an object")]
    [InlineData("tools/call", """{"name":"list_licenses","name":"x"}""", "names a member twice")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":{"limit":1,"limit":2}}""", "names a member twice")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":{"a\ud83d":1}}""", "not valid Unicode")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":{"where":{"a\ud83d":1}}}""", "not valid Unicode")]
    [InlineData("tools/call", """{"name":"list_licenses","arguments":{"product":"a\ud83d"}}""", "not valid Unicode")]
    [InlineData("tools/call", """{"name":"list\ud83d","arguments":{}}""", "not valid Unicode")]
    [InlineData("tools/list", """{"cursor":"\ud83d"}""", "not valid Unicode")]
    [InlineData("tools/list", """{"_meta":5}""", "`params._meta` must be an object")]
    [InlineData("tools/list", "[]", "`params` must be an object")]
    [InlineData("tools/list", """{"cursor":3}""", "`params.cursor` must be a text")]
    [InlineData("tools/list", """{"cursor":""}""", "Repeat the request without `cursor`")]
    [InlineData("tools/list", """{"cursor":"made-up"}""", "Repeat the request without `cursor`")]
    public async Task ParametersOfTheWrongKindAreInvalidAndTheAnswerNamesTheRightOne(string method, string parameters, string words)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Request(method, parameters);

        Assert.Equal(-32602, (int)answer["error"]!["code"]!);
        Assert.Contains(words, (string)answer["error"]!["message"]!, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task AbsentArgumentsAreNoArguments(string arguments)
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Call("list_licenses", arguments);

        Assert.Equal(0, (int)answer["result"]!["structuredContent"]!["result_count"]!);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"cursor":null}""")]
    public async Task AListWithoutACursorGivesTheTools(string parameters)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Request("tools/list", parameters);

        Assert.NotEmpty(answer["result"]!["tools"]!.AsArray());
    }

    [Fact]
    public async Task AnUnknownToolIsAnsweredWithTheNearestName()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Call("list_licensse", "{}");

        Assert.Equal(-32602, (int)answer["error"]!["code"]!);
        Assert.Contains("did you mean 'list_licenses'?", (string)answer["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownNameIsRepeatedOnlyInPart()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat);

        string message = (string)(await session.Call(new string('x', 5000), "{}"))["error"]!["message"]!;

        Assert.InRange(message.Length, 200, 400);
    }

    [Fact]
    public async Task TheSessionGoesOnAfterAMalformedRequest()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        await using McpSession session = await McpSession.Initialized(planhat);
        await session.Request("tools/call", "[]");

        JsonNode answer = await session.Call("list_licenses", "{}");

        Assert.Equal(0, (int)answer["result"]!["structuredContent"]!["result_count"]!);
    }
}
