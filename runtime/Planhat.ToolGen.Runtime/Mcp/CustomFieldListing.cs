using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;

namespace Planhat.ToolGen.Mcp;

/// <summary>Keeps the tools that clients were told of in step with the account's custom fields.</summary>
internal sealed class CustomFieldListing : ICustomFieldListener
{
    // What a client should keep a list for that is about to change.
    private static readonly TimeSpan ShortTimeToLive = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly CustomFieldCache _fields;
    private readonly PlanhatToolCollection _tools;

    // Several sessions may share the options, and each may have listed at another time.
    private readonly HashSet<string> _listedVersions = new(StringComparer.Ordinal);

    private CustomFieldListing(CustomFieldCache fields, PlanhatToolCollection tools)
    {
        _fields = fields;
        _tools = tools;
    }

    /// <summary>Lists wait for the custom fields, are kept as long as those, and their changes are announced.</summary>
    /// <param name="options">The options of the server.</param>
    /// <param name="tools">Its tools.</param>
    /// <param name="fields">The account's custom fields.</param>
    public static void Configure(McpServerOptions options, PlanhatToolCollection tools, CustomFieldCache fields)
    {
        // The filter keeps the listing as long as the options are there.
        var listing = new CustomFieldListing(fields, tools);
        fields.Listen(listing);
        options.Filters.Request.ListToolsFilters.Add(listing.Prepare);
    }

    /// <inheritdoc/>
    public void OnChanged()
    {
        if (_fields.Current is not { } current)
        {
            return;
        }

        // A client that never asked has nothing that could be out of date.
        bool isOutOfDate;
        lock (_lock)
        {
            isOutOfDate = _listedVersions.RemoveWhere(listed => listed != current.Version) > 0;
        }

        if (isOutOfDate)
        {
            _tools.Announce();
        }
    }

    private McpRequestHandler<ListToolsRequestParams, ListToolsResult> Prepare(McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        async (request, cancellationToken) =>
        {
            await _fields.WaitAsync(cancellationToken);
            lock (_lock)
            {
                _listedVersions.Add(_fields.Current?.Version ?? "");
            }

            ListToolsResult result = await next(request, cancellationToken);
            TimeSpan life = _fields.RemainingLife;
            result.TimeToLive = life > ShortTimeToLive ? life : ShortTimeToLive;
            return result;
        };
}
