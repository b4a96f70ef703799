using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>How identifiers are spelled: Planhat's own, and the prefixed forms.</summary>
/// <param name="ExternalPrefix">What stands before an external identifier, such as <c>extid-</c>.</param>
/// <param name="SourcePrefix">What stands before a source identifier, such as <c>srcid-</c>.</param>
public sealed record IdentifierSyntax(string ExternalPrefix, string SourcePrefix)
{
    private const int PlanhatIdLength = 24;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The syntax of an API.</summary>
    /// <param name="api">The API.</param>
    public static IdentifierSyntax Of(ApiDescription api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return new IdentifierSyntax(api.ExternalPrefix, api.SourcePrefix);
    }

    /// <summary>Whether a text is Planhat's own kind of identifier: 24 hexadecimal characters.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPlanhatId(ReadOnlySpan<char> text) =>
        text.Length == PlanhatIdLength && !text.ContainsAnyExcept(HexDigits);

    /// <summary>The identifier as Planhat spells it, in lower case: capitals name the same record.</summary>
    /// <param name="text">A text; one that is no Planhat id comes back unchanged.</param>
    [SuppressMessage("Globalization", "CA1308", Justification = "Planhat shows its identifiers in lower case.")]
    internal static string Spelled(string text) => IsPlanhatId(text) ? text.ToLowerInvariant() : text;

    /// <summary>The form a text is written in; <see cref="IdentifierForms.None"/> for a bare value that is no Planhat id.</summary>
    /// <param name="text">The text.</param>
    public IdentifierForms FormOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlanhatId(text))
        {
            return IdentifierForms.Planhat;
        }

        if (HasValueAfter(ExternalPrefix, text))
        {
            return IdentifierForms.External;
        }

        return HasValueAfter(SourcePrefix, text) ? IdentifierForms.Source : IdentifierForms.None;
    }

    /// <summary>The prefix a text begins with, or null.</summary>
    internal string? PrefixOf(string text) =>
        text.StartsWith(ExternalPrefix, StringComparison.Ordinal) ? ExternalPrefix
        : text.StartsWith(SourcePrefix, StringComparison.Ordinal) ? SourcePrefix
        : null;

    /// <summary>Why a text names nothing, white space around it set aside; null when it may name something.</summary>
    internal string? WhyBlank(string text)
    {
        string trimmed = text.Trim();
        return PrefixOf(trimmed) is { } prefix && prefix.Length == trimmed.Length ? $"has nothing behind '{prefix}'" : null;
    }

    private static bool HasValueAfter(string prefix, string text) =>
        text.Length > prefix.Length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(prefix.Length).IsWhiteSpace();
}
