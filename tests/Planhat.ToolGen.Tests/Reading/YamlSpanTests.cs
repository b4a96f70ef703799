using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Tests.Reading;

/// <summary>Every node knows the text it was read from.</summary>
public sealed class YamlSpanTests
{
    [Theory]
    [InlineData("a: one", "one")]
    [InlineData("a:   one   ", "one")]
    [InlineData("a: one # remark", "one")]
    [InlineData("a: one\r\nb: two\r\n", "one")]
    [InlineData("x: 1\r\na: one\r\n", "one")]
    [InlineData("x: 1\ra: one\r", "one")]
    [InlineData("\uFEFFa: one\n", "one")]
    [InlineData("x: 😀\na: one\n", "one")]
    [InlineData("x: 😀😀\na: 😀 one\n", "😀 one")]
    [InlineData("x:\t1\na:\tone\t\n", "one")]
    [InlineData("a: 'it''s'", "'it''s'")]
    [InlineData("a: \"q\\n\"", "\"q\\n\"")]
    [InlineData("a: one\n  two\nb: 1\n", "one\n  two")]
    [InlineData("a: |\n  one\n  two\nb: 1\n", "|\n  one\n  two")]
    [InlineData("a: >-\n  one\n\n\n", ">-\n  one")]
    [InlineData("a: [b, c] # remark", "[b, c]")]
    [InlineData("a: { b: c }", "{ b: c }")]
    [InlineData("a: { b: c,\n  d: e }", "{ b: c,")]
    [InlineData("a:\n  - b\n  - c\n", "- b")]
    [InlineData("a:\n  b: c\n  d: e\n", "b: c")]
    [InlineData("---\na: one\n...\n", "one")]
    public void ValueOfKeyCoversItsText(string yaml, string expected)
    {
        var text = SourceText.From(yaml);
        YamlDocument document = YamlReader.Read("a.yaml", text, CancellationToken.None);

        Assert.Empty(document.Diagnostics);
        LocationInfo at = Assert.IsType<YamlMapping>(document.Root).Find("a")!.Value.At;
        Assert.Equal(expected, text.ToString(at.Span));
        Assert.Equal(text.Lines.GetLinePositionSpan(at.Span), at.Lines);
    }

    [Fact]
    public void LinesAndColumnsCountFromZeroAsTheCompilerWants()
    {
        var text = SourceText.From("model: license\r\npath: /licenses\r\n");
        YamlEntry path = Assert.IsType<YamlMapping>(YamlReader.Read("a.yaml", text, CancellationToken.None).Root).Find("path")!;

        Assert.Equal(new LinePositionSpan(new LinePosition(1, 0), new LinePosition(1, 4)), path.Key.At.Lines);
        Assert.Equal(new LinePositionSpan(new LinePosition(1, 6), new LinePosition(1, 15)), path.Value.At.Lines);
        Assert.Equal("a.yaml", path.Value.At.Path);
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("a: \"")]
    [InlineData("a: {b")]
    [InlineData("a: &")]
    [InlineData("a: !<")]
    [InlineData("\t")]
    [InlineData("%")]
    [InlineData("a: |9\n")]
    [InlineData("? ")]
    [InlineData("- - - -\t-")]
    [InlineData("\0")]
    [InlineData("a: \uD83D")]
    [InlineData("\uFEFF\uFEFF")]
    [InlineData("\"\\U0011FFFF\"")]
    public void MarksOfFaultsStayInsideTheText(string yaml)
    {
        var text = SourceText.From(yaml);
        YamlDocument document = YamlReader.Read("a.yaml", text, CancellationToken.None);

        Assert.All(document.Diagnostics, finding =>
        {
            Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, text.Length);
            Assert.Equal(text.Lines.GetLinePositionSpan(finding.Location.Span), finding.Location.Lines);
        });
    }
}
