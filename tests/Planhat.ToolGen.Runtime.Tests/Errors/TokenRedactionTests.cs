using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Errors;

public sealed class TokenRedactionTests
{
    private const string Token = "abc/def+ghi=jkl";

    [Theory]
    [InlineData("""{"m":"Bearer abc\/def\u002bghi\u003Djkl!"}""", """{"m":"Bearer ***!"}""")]
    [InlineData("""{"m":"/x?token=abc%2Fdef%2bghi%3Djkl&y"}""", """{"m":"/x?token=***&y"}""")]
    [InlineData("""{"abc\/def+ghi=jkl":[["abc/def\u002Bghi=jkl"]]}""", """{"***":[["***"]]}""")]
    [InlineData("""{"m":"{\"t\":\"abc\\/def\\u002bghi=jkl\"}"}""", """{"m":"{\"t\":\"***\"}"}""")]
    [InlineData("""{"m":"ABC/DEF+GHI=JKL abc/def"}""", """{"m":"ABC/DEF+GHI=JKL abc/def"}""")]
    public async Task TokensInJsonAreTakenOutHoweverTheyAreSpelled(string body, string shown)
    {
        ToolRun run = await Fail(body, Token);

        Assert.Equal(shown, run.Json["raw_response"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("GET /x?t=abc%2fdef%2Bghi%3djkl failed", "GET /x?t=*** failed")]
    [InlineData("""{"t":"abc\/def\u002Bghi=jkl",""", """{"t":"***",""")]
    [InlineData("aabc/def+ghi=jkl", "a***")]
    public async Task TokensInOtherTextAreTakenOutHoweverTheyAreSpelled(string body, string shown) =>
        Assert.Equal(shown, (string?)(await Fail(body, Token)).Json["raw_response"]);

    [Fact]
    public async Task ANumberThatIsTheTokenIsTakenOut() =>
        Assert.Equal("***", (string?)(await Fail("""{"t":1234567890}""", "1234567890")).Json["raw_response"]!["t"]);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(14)]
    public async Task HalfATokenAtTheEndOfWhatIsSearchedIsNotShown(int half)
    {
        // What is searched shrinks below what is shown once the many whole tokens are taken out.
        string body = string.Concat(Enumerable.Repeat(Token, 1080)).PadRight((16 * 1024) - half, '.') + Token + new string('.', 100);

        string raw = (string)(await Fail(body, Token)).Json["raw_response"]!;

        Assert.True(raw.Length < 4096, $"{raw.Length}");
        Assert.EndsWith("***", raw, StringComparison.Ordinal);
        Assert.DoesNotContain('a', raw);
    }

    [Fact]
    public async Task HalfAnEscapeOfATokenAtTheEndOfWhatIsSearchedIsNotShown()
    {
        string body = string.Concat(Enumerable.Repeat(Token, 1090)).PadRight((16 * 1024) - 10, '.') + """abc\/def\u002bghi""";

        string raw = (string)(await Fail(body, Token)).Json["raw_response"]!;

        Assert.EndsWith(".***", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalfSurrogatesKeepTheStatusAndBecomeText()
    {
        ToolRun run = await Fail("""{"message":"bad \ud83d"}""", Token);

        run.AssertError(403);
        Assert.Equal("""{"message":"bad \ud83d"}""", (string?)run.Json["raw_response"]);
        Assert.Equal(403, run.UpstreamStatus);
    }

    private static Task<ToolRun> Fail(string body, string token) => ToolRun.Of(
        StubPlanhat.Answering(403, body),
        "list_licenses",
        connection: new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(token) });
}
