using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Language;

/// <summary>How a name must be spelled.</summary>
internal sealed record NamePattern
{
    /// <param name="what">What bears the name, such as <c>tool name</c>.</param>
    /// <param name="pattern">The regular expression, in the subset that .NET and JSON Schema share.</param>
    /// <param name="advice">The pattern in words, as an order: "use lower-case letters".</param>
    public NamePattern(string what, string pattern, string advice)
    {
        What = what;
        Pattern = pattern;
        Advice = advice;
        Expression = new Regex(pattern.Replace("$", "\\z"), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    public string What { get; }

    public string Pattern { get; }

    public string Advice { get; }

    private Regex Expression { get; }

    public bool Matches(string name) => Expression.IsMatch(name);
}
