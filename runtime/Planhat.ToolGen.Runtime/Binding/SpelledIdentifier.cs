using System.Text.RegularExpressions;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Identifiers as other systems print them, and with the prefixes that come to mind.</summary>
internal static partial class SpelledIdentifier
{
    /// <summary>The identifier certainly meant by a text that is none in any form; otherwise null.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="syntax">How identifiers are spelled.</param>
    /// <param name="forms">The forms that are possible here.</param>
    public static string? Meant(string text, IdentifierSyntax syntax, IdentifierForms forms)
    {
        if (syntax.FormOf(text) != IdentifierForms.None)
        {
            return null;
        }

        return Printed().Match(text) is { Success: true } printed && forms.HasFlag(IdentifierForms.Planhat)
            ? printed.Groups["id"].Value
            : Prefixed(Prefix().Match(text), syntax, forms);
    }

    /// <summary>
    /// The identifier probably meant by a bare value that names nothing: <c>ext-</c> and <c>src-</c> are no prefixes of Planhat, but the
    /// value may begin so by itself. Otherwise null.
    /// </summary>
    /// <param name="text">The bare value.</param>
    /// <param name="syntax">How identifiers are spelled.</param>
    /// <param name="forms">The forms that are possible here.</param>
    public static string? Probable(string text, IdentifierSyntax syntax, IdentifierForms forms) =>
        syntax.FormOf(text) == IdentifierForms.None ? Prefixed(ShortPrefix().Match(text), syntax, forms) : null;

    private static string? Prefixed(Match match, IdentifierSyntax syntax, IdentifierForms forms)
    {
        (IdentifierForms form, string prefix) = match.Groups["external"].Success
            ? (IdentifierForms.External, syntax.ExternalPrefix)
            : (IdentifierForms.Source, syntax.SourcePrefix);
        return match.Success && forms.HasFlag(form) ? prefix + match.Groups["value"].Value : null;
    }

    // ObjectId("…"), "…" in quotes of its own, _id: …, /companies/…
    [GeneratedRegex(
        @"^((new\s+)?ObjectId\(\s*[""']?(?<id>[0-9a-f]{24})[""']?\s*\)|[""'](?<id>[0-9a-f]{24})[""']|_?id\s*[:=]\s*(?<id>[0-9a-f]{24})|(https?:/)?(/[^\s/?#]+)+/(?<id>[0-9a-f]{24})/?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();

    // EXTID-…, extid:…, externalId=…, external_id-…
    [GeneratedRegex(
        @"^((?<external>ext(ernal)?_?id)|(src|source)_?id)\s*[-:=]\s*(?<value>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"^((?<external>ext(ernal)?)|src|source)[-:_](?<value>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortPrefix();
}
