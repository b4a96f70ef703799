using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Names the hosts that operations go to: those of the api file, or new ones where there is none.</summary>
internal sealed class HostInference
{
    private const string UnknownAddress = "https://api.example.com";

    private readonly ImportLog _log;
    private readonly Dictionary<(string Url, bool IsTenant), HostDraft> _hosts = [];
    private readonly bool _isGiven;

    /// <param name="api">The api file that exists already; null when there is none.</param>
    /// <param name="operations">The operations, by which new hosts are named.</param>
    /// <param name="log">Takes what cannot be decided.</param>
    public HostInference(ParsedApi? api, IReadOnlyList<RoutedOperation> operations, ImportLog log)
    {
        _log = log;
        _isGiven = api is not null;
        if (api is not null)
        {
            foreach (ParsedHost host in api.Hosts)
            {
                bool isTenant = host.Authentication?.Value == "tenant";
                _hosts.TryAdd((host.Url?.Value.TrimEnd('/') ?? "", isTenant), new HostDraft(host.Name.Value, host.Url?.Value ?? "", isTenant));
            }
        }
        else
        {
            Create(operations);
        }
    }

    /// <summary>The hosts, the main one first.</summary>
    public IReadOnlyList<HostDraft> Hosts => [.. _hosts.Values.OrderBy(static host => host.Name == LanguageDefaults.Host ? 0 : 1)];

    /// <summary>Why an operation cannot be called on any host; null when it can.</summary>
    public string? Why(RoutedOperation operation) => HostOf(operation) is null
        ? operation.IsTenant ? "the api file has no host with the tenant token in the path" : "the api file has no host with a token in the header"
        : null;

    /// <summary>The host's name; null for the main one.</summary>
    public string? NameOf(RoutedOperation operation)
    {
        HostDraft? host = HostOf(operation);
        if (_isGiven && host is not null && operation.Source.Server is { } server && host.Url.TrimEnd('/') != Address(server))
        {
            _log.Warn(WarningKind.Host, SourcePointer.Root, $"{Address(server) ?? MemberName.Shown(server)} is no host of the api file; '{host.Name}' is taken in its place");
        }

        return host is null || host.Name == LanguageDefaults.Host ? null : host.Name;
    }

    private HostDraft? HostOf(RoutedOperation operation) => _hosts.TryGetValue(Key(operation), out HostDraft? exact)
        ? exact
        : Hosts.FirstOrDefault(host => host.IsTenant == operation.IsTenant);

    private static (string Url, bool IsTenant) Key(RoutedOperation operation) => (Address(operation.Source.Server) ?? UnknownAddress, operation.IsTenant);

    private void Create(IReadOnlyList<RoutedOperation> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<(string Url, bool IsTenant), RoutedOperation> group in operations.GroupBy(Key).OrderByDescending(static group => group.Count()))
        {
            string name = names.Count == 0 ? LanguageDefaults.Host : Name(group.Key.Url, group.Key.IsTenant);
            string unique = name;
            for (int number = 2; !names.Add(unique); number++)
            {
                unique = $"{name}-{number}";
            }

            var host = new HostDraft(unique, group.Key.Url, group.Key.IsTenant);
            _hosts.Add(group.Key, host);
            Review(host, group.First().Source, [.. group.Select(static operation => operation.Source.Authentication).Distinct()]);
        }
    }

    private void Review(HostDraft host, ImportedOperation source, List<ImportedAuthentication> ways)
    {
        if (Address(source.Server) is null)
        {
            _log.Review(host, WarningKind.Host, source.Pointer, source.Server is null ? "the source does not tell the address" : $"'{MemberName.Shown(source.Server)}' is no https address");
        }
        else if (source.Server!.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            _log.Review(host, WarningKind.Host, source.Pointer, "the source has http in its place, over which tokens would be sent in the clear");
        }

        List<ImportedAuthentication> others = [.. ways.Where(static way => way.Kind is not (AuthenticationKind.Bearer or AuthenticationKind.OAuth))];
        if (!host.IsTenant && others.Count > 0)
        {
            string words = string.Join(" and ", others.Select(WordOf));
            _log.Review(host, WarningKind.Authentication, source.Pointer, $"in the source requests are authenticated {words}; tools send 'Authorization: Bearer'");
        }
    }

    private static string WordOf(ImportedAuthentication way) => way.Kind switch
    {
        AuthenticationKind.None => "not at all",
        AuthenticationKind.Basic => "by user name and password",
        AuthenticationKind.ApiKey when way.Name is { } name => $"by a key in the {PlaceOf(way.Place)} '{MemberName.Shown(name)}'",
        AuthenticationKind.ApiKey => "by a key",
        AuthenticationKind.Unknown => "in a way that it does not tell",
        _ => "in another way",
    };

    private static string PlaceOf(ParameterPlace? place) => place switch
    {
        ParameterPlace.Query => "query parameter",
        ParameterPlace.Cookie => "cookie",
        _ => "header",
    };

    /// <summary>The https address of a server; null when it has none.</summary>
    private static string? Address(string? server)
    {
        if (server is null)
        {
            return null;
        }

        string address = server.TrimEnd('/');
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            address = "https://" + address["http://".Length..];
        }

        return Shapes.HttpsUrl.Name!.Matches(address) && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
    }

    private static string Name(string url, bool isTenant)
    {
        string label = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address.Host.Split('.')[0] : "";
        string name = string.Join('-', Words.Split(label));
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && name is not ("main" or "www") ? name : isTenant ? "tenant" : "other";
    }
}
