using System.Net.Http.Headers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Proxy;

/// <summary>Planhat itself: a bearer token on its hosts, the tenant token in the path of tenant hosts.</summary>
internal sealed class PlanhatDialect : IPlanhatDialect
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Dictionary<string, (string BaseUrl, bool TenantInPath)> _hosts = new(StringComparer.Ordinal);
    private readonly IPlanhatCredentials _credentials;
    private UsableToken? _bearer;
    private UsableToken? _tenant;

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

        string address = request.Query.Length == 0 ? baseUrl + request.Path : $"{baseUrl}{request.Path}?{request.Query}";
        var message = new HttpRequestMessage(HttpMethod.Parse(request.Verb), new Uri(address, UriKind.Absolute));
        _ = message.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (tenantInPath)
        {
            TenantAddress.Put(message, new Uri(address.Replace("{tenant}", TenantSegment(), StringComparison.Ordinal), UriKind.Absolute));
        }
        else
        {
            _ = message.Headers.TryAddWithoutValidation("Authorization", Bearer());
        }

        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.ContentType = Json;
        }
        else if (!request.IsRepeatable)
        {
            // A request without content is sent up to three times more by the HTTP stack when a used connection closes instead of answering.
            message.Content = new ReadOnlyMemoryContent(default);
        }

        return message;
    }

    // Tokens are long: a token is checked and put together once, not once per request.
    private string Bearer() =>
        Prepared(ref _bearer, _credentials.ApiToken ?? throw Missing("API token is set"), "API", static token => $"Bearer {token}");

    private string TenantSegment() => Prepared(
        ref _tenant,
        _credentials.TenantToken ?? throw Missing("tenant token is set, which this tool needs"),
        "tenant",
        Uri.EscapeDataString);

    private static string Prepared(ref UsableToken? last, string token, string kind, Func<string, string> prepare)
    {
        UsableToken? usable = last;
        if (usable is null || !ReferenceEquals(usable.Token, token))
        {
            // A line break in a header would begin another header.
            if (!PlanhatCredentials.IsUsable(token))
            {
                throw new PlanhatUnavailableException(
                    PlanhatFailureKind.InvalidToken,
                    $"The Planhat {kind} token is empty or holds a character other than visible ASCII, so nothing was sent to Planhat.");
            }

            last = usable = new UsableToken(token, prepare(token));
        }

        return usable.Prepared;
    }

    private static PlanhatUnavailableException Missing(string what) =>
        new(PlanhatFailureKind.MissingToken, $"No Planhat {what}, so nothing was sent to Planhat.");

    // No record: the text of a record would show the token.
    private sealed class UsableToken(string token, string prepared)
    {
        public string Token { get; } = token;

        public string Prepared { get; } = prepared;
    }
}
