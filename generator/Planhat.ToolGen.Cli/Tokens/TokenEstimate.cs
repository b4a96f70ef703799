using System.Globalization;

namespace Planhat.ToolGen.Cli.Tokens;

/// <summary>About how many o200k tokens a text takes.</summary>
/// <remarks>
/// The encoding first cuts a text into pieces by rules that are known, and never joins pieces; then it looks each piece up in a vocabulary of
/// 200,000 entries. The first step is done here as it is; the second is replaced by what a piece of that kind and length costs on average.
/// Most pieces of schemas and English are one token, so that little is left to be wrong about.
/// </remarks>
internal static class TokenEstimate
{
    /// <summary>What the numbers are, for help texts.</summary>
    public const string Meaning = "an estimate of o200k tokens";

    /// <summary>The estimate; 0 for an empty text.</summary>
    public static int Of(string text)
    {
        double sum = 0;
        foreach (ReadOnlySpan<char> piece in TextPieces.Of(text))
        {
            sum += PieceCost.Of(piece);
        }

        return (int)Math.Round(sum, MidpointRounding.AwayFromZero);
    }

    /// <summary>The estimate for tools in one list.</summary>
    /// <param name="tools">Each as compact JSON.</param>
    public static int OfList(IEnumerable<string> tools) => Of($"[{string.Join(',', tools)}]");

    /// <summary>The number in words that say that it is an estimate.</summary>
    public static string Told(int tokens) => string.Create(CultureInfo.InvariantCulture, $"about {tokens:N0} tokens (o200k, estimated)");
}
