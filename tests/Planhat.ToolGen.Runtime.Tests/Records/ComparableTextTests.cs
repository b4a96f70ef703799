using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Runtime.Tests.Records;

public sealed class ComparableTextTests
{
    [Theory]
    [InlineData("Acme", "Acme")]
    [InlineData("Cafe\u0301", "Caf\u00e9")]
    [InlineData("Vie\u0302\u0323t", "Vi\u00ea\u0323t")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\uff21\uff23\u3000x\u00a0y", "AC x y")]
    [InlineData("\u0301x", "\u0301x")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\U0001f600", "\U0001f600")]
    public void TextsThatLookTheSameAreSpelledTheSame(string text, string comparable) =>
        Assert.Equal(comparable, ComparableText.Of(text));
}
