using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A web address.</summary>
public static class UrlValue
{
    private const string Expected = "an absolute address such as https://example.com";

    /// <summary>Binds an absolute http or https address; it is sent as it was written.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The address; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null)
        {
            return null;
        }

        if (IsWebAddress(text))
        {
            return argument.TryWrite(target, text) ? text : null;
        }

        string trimmed = text.Trim();
        string meant = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : $"https://{trimmed.TrimStart('/')}";
        argument.Fail("is not a web address", Expected, IsWebAddress(meant) && meant.Contains('.', StringComparison.Ordinal) ? JsonString.Quote(meant) : null);
        return null;
    }

    private static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0;
}
