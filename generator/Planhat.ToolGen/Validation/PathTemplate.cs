using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Validation;

/// <summary>Reads path templates such as <c>/tasks/{id}/copy</c>.</summary>
internal static class PathTemplate
{
    /// <summary>Placeholder of the tenant token.</summary>
    public const string Tenant = "tenant";

    /// <summary>Placeholder of the record's identifier.</summary>
    public const string Id = "id";

    private static readonly Regex Braces = new(@"\{(?<name>[^{}/]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>The names in braces, in order.</summary>
    public static IReadOnlyList<string> Placeholders(string path) =>
        [.. Braces.Matches(path).Cast<Match>().Select(static match => match.Groups["name"].Value)];
}
