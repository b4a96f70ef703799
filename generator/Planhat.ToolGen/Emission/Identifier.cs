using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Planhat.ToolGen.Emission;

/// <summary>The gate through which names of definitions become C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>A name in PascalCase: letters and digits only, each word's first letter raised (<c>list_all_licenses</c> → <c>ListAllLicenses</c>).</summary>
    public static string Pascal(string name)
    {
        StringBuilder identifier = new(name.Length);
        bool raise = true;
        foreach (char character in name)
        {
            if (!IsAsciiLetterOrDigit(character))
            {
                raise = true;
                continue;
            }

            if (identifier.Length == 0 && char.IsDigit(character))
            {
                identifier.Append('_');
            }

            identifier.Append(raise ? char.ToUpperInvariant(character) : character);
            raise = false;
        }

        return identifier.Length == 0 ? "Value" : identifier.ToString();
    }

    /// <summary>The name of a local variable (<c>_currency</c> → <c>currency</c>, <c>event</c> → <c>@event</c>).</summary>
    public static string Local(string name)
    {
        string pascal = Pascal(name);
        return Escape(char.ToLowerInvariant(pascal[0]) + pascal.Substring(1));
    }

    /// <summary>A namespace made valid: other characters become underscores, keywords get their <c>@</c>.</summary>
    public static string Namespace(string name)
    {
        IEnumerable<string> parts = name
            .Split('.')
            .Select(static part => part.Trim())
            .Where(static part => part.Length > 0)
            .Select(static part => Escape(Valid(part)));
        return string.Join(".", parts);
    }

    private static string Valid(string part)
    {
        string cleaned = new([.. part.Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')]);
        return SyntaxFacts.IsIdentifierStartCharacter(cleaned[0]) ? cleaned : "_" + cleaned;
    }

    private static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(identifier) == SyntaxKind.None
            ? identifier
            : "@" + identifier;

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
