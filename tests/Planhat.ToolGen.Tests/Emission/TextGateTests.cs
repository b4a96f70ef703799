using System.Text.Json;
using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Tests.Emission;

/// <summary>The gates through which texts pass, character by character, whatever the reader of definitions lets through.</summary>
public sealed class TextGateTests
{
    private static readonly char[] EveryCharacter = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)];

    [Fact]
    public void SchemaStringsHoldNoLineBreakAndReadBackAsWritten()
    {
        Assert.All(EveryCharacter.Chunk(512), characters =>
        {
            string text = string.Concat(characters.Where(character => !char.IsSurrogate(character)));
            string json = new JsonSchemaWriter().Value(text).ToString();

            Assert.DoesNotContain(json, character => char.IsControl(character) || character is '\u2028' or '\u2029');
            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
        });
    }

    [Fact]
    public void HalfOfASurrogatePairBecomesTheReplacementCharacter()
    {
        Assert.Equal("\"a\uFFFDb\"", new JsonSchemaWriter().Value("a\uD83Db").ToString());
        Assert.Equal("\"😀\"", new JsonSchemaWriter().Value("😀").ToString());
    }

    [Fact]
    public void DocumentationHoldsNeitherMarkupNorLineBreaks()
    {
        string text = XmlText.Escape("a <b> & c\r\nd\u2028e\u0001f\uFFFFg");

        Assert.Equal("a &lt;b&gt; &amp; c d e f g", text);
    }

    [Fact]
    public void RawLiteralIsLongerThanAnyRunOfQuotesInside() => Assert.Equal("\"\"\"\"{\"\"\"}\"\"\"\"u8", Literal.Utf8("{\"\"\"}"));

    [Theory]
    [InlineData("list_all_planhat_licenses", "ListAllPlanhatLicenses")]
    [InlineData("_currency", "Currency")]
    [InlineData("2nd", "_2nd")]
    [InlineData("__", "Value")]
    [InlineData("first name", "FirstName")]
    public void NamesBecomePascalCase(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name));

    [Theory]
    [InlineData("event", "@event")]
    [InlineData("_currency", "currency")]
    [InlineData("Status", "status")]
    public void LocalsAreNeverKeywords(string name, string expected) => Assert.Equal(expected, Identifier.Local(name));

    [Theory]
    [InlineData("one two three four five", 9)]
    [InlineData("averylongwordthatcannotbebroken and more", 9)]
    [InlineData("trailing space ", 5)]
    [InlineData("", 5)]
    [InlineData("a  b   c    d", 3)]
    public void PiecesOfATextAddUpToIt(string text, int width)
    {
        string[] pieces = [.. TextWrap.Pieces(text, width)];

        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces.Where(piece => piece.TrimEnd().Contains(' ', StringComparison.Ordinal)), piece => Assert.True(piece.Length <= width));
    }
}
