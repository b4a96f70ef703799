using System.Text;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Tests.Reading;

/// <summary>No file can stall a build.</summary>
public sealed class YamlLimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void BottomlessNestingIsOneFinding(string opening)
    {
        DiagnosticInfo finding = Assert.Single(Read(string.Concat(Enumerable.Repeat(opening, 100_000))).Diagnostics);

        Assert.Equal("PHTG006", finding.Descriptor.Id);
    }

    [Fact]
    public void SixtyFourLevelsAreAllowed() =>
        Assert.Empty(Read(new string('[', YamlLimits.Depth) + new string(']', YamlLimits.Depth)).Diagnostics);

    [Fact]
    public void TooLargeFileIsOneFindingAtItsFirstCharacter()
    {
        DiagnosticInfo finding = Assert.Single(Read("model: license\n" + new string('#', YamlLimits.Definition.Characters)).Diagnostics);

        Assert.Equal("PHTG007", finding.Descriptor.Id);
        Assert.Equal(new TextSpan(0, 1), finding.Location.Span);
    }

    [Fact]
    public void TooManyValuesAreOneFinding()
    {
        var text = new StringBuilder("a:\n");
        for (int index = 0; index <= YamlLimits.Definition.Nodes; index++)
        {
            text.Append("- 1\n");
        }

        Assert.Equal("PHTG008", Assert.Single(Read(text.ToString()).Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void CancelledReadingStops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a.yaml", SourceText.From("a: b"), source.Token));
    }

    private static YamlDocument Read(string text) => YamlReader.Read("a.yaml", SourceText.From(text), CancellationToken.None);
}
