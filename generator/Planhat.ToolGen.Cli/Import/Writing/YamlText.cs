using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Spells scalars so that YAML reads them back as they are, with quotes only where they are needed.</summary>
internal static partial class YamlText
{
    /// <summary>A text as a value or key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInFlow">Whether it stands in braces or brackets, where a comma ends it.</param>
    public static string Scalar(string text, bool isInFlow)
    {
        bool isPlain = (isInFlow ? PlainInFlow() : PlainInBlock()).IsMatch(text)
            && CoreSchema.Resolve(text).Kind == ScalarKind.Text
            && text is not ("yes" or "no" or "on" or "off" or "y" or "n" or "Yes" or "No" or "On" or "Off" or "Y" or "N");
        return isPlain ? text : Quoted(text);
    }

    /// <summary>A number.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as it may stand in a comment: on one line, without what cannot be seen and without credentials.</summary>
    public static string Comment(string text)
    {
        text = CredentialText.Remove(text);
        var comment = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            comment.Append(IsVisible(rune) ? rune.ToString() : " ");
        }

        return comment.ToString().Trim();
    }

    /// <summary>Whether a character may stand in YAML as it is.</summary>
    public static bool IsVisible(Rune rune) =>
        rune.Value is >= 0x20 and <= 0x7E or >= 0xA0 and <= 0xD7FF or >= 0xE000 and < 0xFEFF or > 0xFEFF and < 0xFFF0 or >= 0x10000 && rune.Value is not (0x2028 or 0x2029);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsVisible(rune) => quoted.Append(rune.ToString()),
                > 0xFFFF => quoted.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture)),
                _ => quoted.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}_/$]([\p{L}\p{N}_$./()'+;!?%=&<>~*^`{}\[\]\-,]|:(?=[^\s])|[ ](?=[^#\s]))*(?<![:\s])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainInBlock();

    [GeneratedRegex(@"^[\p{L}_/$]([\p{L}\p{N}_$./()'+;!?%=&<>~*^`\-]|[ ](?=[^#\s]))*(?<!\s)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainInFlow();
}
