using System.Net.Http.Headers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Proxy;

/// <summary>Planhat itself: a bearer token on its hosts, the tenant token in the path of tenant hosts.</summary>
internal sealed class PlanhatDialect : IPlanhatDialect
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Dictionary<string, (string BaseUrl, bool TenantInPath)> _hosts = new(StringComparer.Ordinal);
    private readonly IPlanhatCredentials _credentials;
    private BearerHeader? _bearer;

    public PlanhatDialect(ApiDescription api, PlanhatConnectionOptions options)
    {
        _credentials = options.Credentials;
        foreach (ApiHost host in api.Hosts)
        {
            Uri url = options.BaseUrls.GetValueOrDefault(host.Name) ?? host.Url;
            _hosts.Add(host.Name, (url.AbsoluteUri.TrimEnd('/'), host.TenantInPath));
        }
    }

    public HttpRequestMessage Write(PlanhatRequest request)
    {
        (string baseUrl, bool tenantInPath) = _hosts.TryGetValue(request.Host, out (string, bool) host)
            ? host
            : throw new ArgumentException($"The API has no host '{request.Host}'.", nameof(request));

        string path = tenantInPath ? request.Path.Replace("{tenant}", TenantToken(), StringComparison.Ordinal) : request.Path;
        string address = request.Query.Length == 0 ? baseUrl + path : $"{baseUrl}{path}?{request.Query}";

        var message = new HttpRequestMessage(HttpMethod.Parse(request.Verb), new Uri(address, UriKind.Absolute));
        _ = message.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (!tenantInPath)
        {
            _ = message.Headers.TryAddWithoutValidation("Authorization", Bearer());
        }

        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.ContentType = Json;
        }

        return message;
    }

    // Tokens are long: the header is put together once per token, not once per request.
    private string Bearer()
    {
        string token = _credentials.ApiToken ?? throw new PlanhatUnavailableException(
            PlanhatFailureKind.MissingToken,
            "No Planhat API token is set, so nothing was sent to Planhat.");
        BearerHeader? header = _bearer;
        if (header is null || !ReferenceEquals(header.Token, token))
        {
            _bearer = header = new BearerHeader(token, $"Bearer {token}");
        }

        return header.Value;
    }

    private string TenantToken() =>
        _credentials.TenantToken is { } token
            ? Uri.EscapeDataString(token)
            : throw new PlanhatUnavailableException(
                PlanhatFailureKind.MissingToken,
                "No Planhat tenant token is set, which this tool needs, so nothing was sent to Planhat.");

    // No record: the text of a record would show the token.
    private sealed class BearerHeader(string token, string value)
    {
        public string Token { get; } = token;

        public string Value { get; } = value;
    }
}
