using System.Buffers;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A telephone number.</summary>
public static class PhoneValue
{
    private const string Expected = "a telephone number such as +46 8 123 45 67";
    private const int FewestDigits = 3;
    private const string LinkScheme = "tel:";

    private static readonly SearchValues<char> Allowed = SearchValues.Create("0123456789+-()./ #*,;:extEXT");

    /// <summary>Binds a telephone number in any notation; it is sent as it was written.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The number; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null)
        {
            return null;
        }

        if (IsNumber(text))
        {
            return argument.TryWrite(target, text) ? text : null;
        }

        string bare = text.StartsWith(LinkScheme, StringComparison.OrdinalIgnoreCase) ? text[LinkScheme.Length..].Trim() : text;
        argument.Fail("is not a telephone number", Expected, bare.Length < text.Length && IsNumber(bare) ? JsonString.Quote(bare) : null);
        return null;
    }

    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExcept(Allowed) && text.Count(char.IsAsciiDigit) >= FewestDigits;
}
