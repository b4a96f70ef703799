namespace Planhat.ToolGen.Emulator.Hosting;

/// <summary>The notation of addresses to serve: <c>http://host:port</c>, several separated by semicolons.</summary>
public static class ServerUrls
{
    /// <summary>Splits and checks addresses.</summary>
    /// <param name="urls">The text.</param>
    /// <exception cref="FormatException">An address is not of the form <c>http://host:port</c>.</exception>
    public static IReadOnlyList<string> Parse(string urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        string[] addresses = urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string address in addresses)
        {
            if (!IsServable(address))
            {
                throw Refusal(address);
            }
        }

        return addresses.Length > 0 ? addresses : throw Refusal(urls);
    }

    private static bool IsServable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/";

    private static FormatException Refusal(string address) =>
        new($"'{address}' is not an address to serve. Allowed: http://host:port, several separated by ';', for example http://127.0.0.1:8760");
}
