using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>A pattern of paths: <c>*</c> stands for anything within a segment, <c>**</c> for anything at all.</summary>
internal sealed class PathGlob
{
    private readonly Regex _expression;

    /// <param name="glob">The pattern, such as <c>/licenses/**</c>; a pattern ending in <c>/**</c> takes in the folder itself.</param>
    public PathGlob(string glob)
    {
        string pattern = Regex.Escape(glob.StartsWith('/') ? glob : "/" + glob)
            .Replace(@"/\*\*", "(/.*)?", StringComparison.Ordinal)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        _expression = new Regex($"^{pattern}\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>Whether the path is meant.</summary>
    public bool Matches(string path) => _expression.IsMatch(path);
}
