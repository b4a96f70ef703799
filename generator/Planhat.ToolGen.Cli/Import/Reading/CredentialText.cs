using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Takes credentials out of texts, so that none of a source gets into what is written or said.</summary>
internal static partial class CredentialText
{
    /// <summary>A text without user names and passwords in addresses, without the values of query parameters for credentials, and without tokens of headers.</summary>
    public static string Remove(string text)
    {
        text = UserInAddress().Replace(text, "${scheme}");
        text = QueryValue().Replace(text, static match => CredentialName.IsOf(match.Groups["name"].Value) ? $"{match.Groups["start"].Value}…" : match.Value);
        return HeaderValue().Replace(text, "${scheme} …");
    }

    /// <summary>An address without user name and password, whether it has a scheme or not.</summary>
    public static string RemoveUser(string address) => LeadingUser().Replace(address, "${scheme}");

    [GeneratedRegex(@"(?<scheme>[A-Za-z][A-Za-z0-9+.-]{0,20}:(//|~1~1))[^\s/~?#""'<>]*@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex UserInAddress();

    [GeneratedRegex(@"^(?<scheme>([A-Za-z][A-Za-z0-9+.-]{0,20}:)?(//)?)[^/?#]*@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LeadingUser();

    [GeneratedRegex(@"(?<start>[?&;](?<name>[A-Za-z0-9_.\[\]-]{1,64})=)[^\s&;#""'<>`]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex QueryValue();

    [GeneratedRegex(@"\b(?<scheme>Bearer|Basic|Token|ApiKey)\s+(?=[A-Za-z._~+/=-]*[0-9=])[A-Za-z0-9._~+/=-]{12,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HeaderValue();
}
