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

    /// <summary>Two hosts are told apart by their port, so none may stand on both sides; port 0 takes another one each time.</summary>
    internal static void RefuseSharedPorts(IEnumerable<string> main, IEnumerable<string> analytics)
    {
        int[] shared = [.. main.Select(Port).Intersect(analytics.Select(Port)).Where(static port => port != 0)];
        if (shared.Length > 0)
        {
            throw new FormatException($"Port {shared[0]} stands in the addresses of both the main API and the analytics host; they need one each.");
        }
    }

    private static int Port(string address) => new Uri(address).Port;

    private static bool IsServable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/";

    private static FormatException Refusal(string address) =>
        new($"'{address}' is not an address to serve. Allowed: http://host:port, several separated by ';', for example http://127.0.0.1:8760");
}
