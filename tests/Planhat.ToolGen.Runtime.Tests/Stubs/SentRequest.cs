namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>What reached the stub in place of Planhat.</summary>
internal sealed record SentRequest(string Verb, Uri Url, string? Authorization, string? Body, string? ContentType, string? Accept)
{
    public string PathAndQuery => Url.PathAndQuery;

    public string Path => Url.AbsolutePath;

    public string? Parameter(string name)
    {
        foreach (string pair in Url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            if (Uri.UnescapeDataString(parts[0]) == name)
            {
                return Uri.UnescapeDataString(parts[1]);
            }
        }

        return null;
    }

    public override string ToString() => $"{Verb} {PathAndQuery}";
}
