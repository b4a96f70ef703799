using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>What an executor has of the account's custom fields: the cache, which may be shared, and the schemas they stand in.</summary>
internal sealed class AccountCustomFields : IDisposable
{
    private readonly CustomFieldCache? _owned;
    private readonly Lazy<string?> _lister;

    /// <param name="connection">The account.</param>
    /// <param name="catalog">The tools.</param>
    /// <param name="options">Where the fields come from.</param>
    public AccountCustomFields(PlanhatConnection connection, ToolCatalog catalog, ExecutionOptions options)
    {
        Cache = options.CustomFields as CustomFieldCache ?? (_owned = Own(connection, options));

        // Looked for when a schema needs it: that makes the models of all list tools.
        _lister = new Lazy<string?>(() => ListerAmong(catalog, options.Selection));
    }

    /// <summary>The account's custom fields; null when neither the API nor the options have any.</summary>
    public CustomFieldCache? Cache { get; }

    /// <summary>The fields that stand in the schema of a tool now; null when none do.</summary>
    public CustomFieldSet? SetFor(PlanhatTool tool) => SchemaWeaver.CanWeave(tool) ? Cache?.Current : null;

    /// <summary>The input schema of a tool with certain fields.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="fields">What <see cref="SetFor"/> gave for the tool.</param>
    public ReadOnlySpan<byte> InputSchema(PlanhatTool tool, CustomFieldSet? fields) =>
        fields is null ? tool.InputSchema : SchemaWeaver.Weave(tool, fields, _lister.Value).Span;

    public void Dispose() => _owned?.Dispose();

    private static CustomFieldCache? Own(PlanhatConnection connection, ExecutionOptions options)
    {
        ICustomFieldSource? source = options.CustomFields ?? (connection.Api.CustomFields is null ? null : new PlanhatCustomFieldSource(connection));
        return source is null
            ? null
            : new CustomFieldCache(source, new CustomFieldCacheOptions { TimeProvider = connection.Options.TimeProvider, Logger = options.Logger });
    }

    private static string? ListerAmong(ToolCatalog catalog, ToolSelection? selection) => catalog.Api.CustomFields is not { } collection
        ? null
        : catalog.Tools.FirstOrDefault(tool => tool is ListTool && tool.Model.Name == collection.ModelName && selection?.Allows(tool) != false)?.Name;
}
