using Microsoft.Extensions.Logging;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Executes the tools of a catalog for one account.</summary>
/// <remarks>Disposing ends a reading of custom fields that is under way, unless the options shared their cache. One that is never disposed does no harm.</remarks>
public sealed class ToolExecutor : IDisposable
{
    private readonly ExecutionOptions _options;
    private readonly InterceptorTable _interceptors;
    private readonly AccountCustomFields _fields;
    private readonly CallPreparation _preparation;

    /// <summary>Prepares the execution.</summary>
    /// <param name="connection">The account.</param>
    /// <param name="catalog">The tools.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentException">An interceptor is registered for a tool that the catalog does not have.</exception>
    public ToolExecutor(PlanhatConnection connection, ToolCatalog catalog, ExecutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _options = options ?? new ExecutionOptions();
        _interceptors = _options.Interceptors.Resolve(catalog);
        _fields = new AccountCustomFields(connection, catalog, _options);
        _preparation = new CallPreparation(connection, catalog, _options, _fields.Cache);
    }

    /// <summary>The tools.</summary>
    public ToolCatalog Catalog { get; }

    /// <summary>The account's custom fields; null when neither the API nor the options have any.</summary>
    public CustomFieldCache? CustomFields => _fields.Cache;

    internal ILogger Logger => _options.Logger;

    /// <summary>The input schema of a tool as a client should see it now: with the account's custom fields where they are known.</summary>
    /// <param name="tool">The tool.</param>
    /// <returns>JSON Schema (2020-12), UTF-8.</returns>
    public ReadOnlySpan<byte> InputSchema(PlanhatTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return InputSchema(tool, FieldsIn(tool));
    }

    /// <summary>Executes one call. Whatever goes wrong becomes an error object; only a cancellation is thrown.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<ToolResult> ExecuteAsync(PlanhatTool tool, ToolCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(call);
        if (_options.Selection is { } selection && !selection.Allows(tool))
        {
            return ValueTask.FromResult(ToolResult.Failed(LocalErrors.NotAllowed(tool)));
        }

        return _interceptors.Of(tool) is { } interceptors
            ? InterceptedCall.InvokeAsync(interceptors, tool, call, (changed, token) => RunAsync(tool, changed, interceptors, token), _options.Logger, cancellationToken)
            : RunAsync(tool, call, interceptors: null, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _fields.Dispose();

    /// <summary>The fields that stand in the schema of a tool now; null when none do.</summary>
    internal CustomFieldSet? FieldsIn(PlanhatTool tool) => _fields.SetFor(tool);

    /// <summary>The input schema of a tool with fields that <see cref="FieldsIn"/> gave.</summary>
    internal ReadOnlySpan<byte> InputSchema(PlanhatTool tool, CustomFieldSet? fields) => _fields.InputSchema(tool, fields);

    private async ValueTask<ToolResult> RunAsync(PlanhatTool tool, ToolCall call, InterceptorChain? interceptors, CancellationToken cancellationToken)
    {
        try
        {
            OperationCall prepared = await _preparation.PrepareAsync(tool, call, interceptors, cancellationToken);
            return await OperationOf(tool).ExecuteAsync(prepared, cancellationToken);
        }
        catch (ToolFailedException failure)
        {
            return ToolResult.Failed(failure.Error);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            ExecutionLog.FailedUnexpectedly(_options.Logger, tool.Name, exception);
            return ToolResult.Failed(LocalErrors.Unexpected());
        }
    }

    private IToolOperation OperationOf(PlanhatTool tool)
    {
        IToolOperation operation = ToolOperations.Of(tool);
        bool writesDefinitions = !tool.Annotations.ReadOnly && Catalog.Api.CustomFields is { } collection && tool.Model.Name == collection.ModelName;
        return writesDefinitions && CustomFields is { } cache ? new DefinitionWriteOperation(operation, cache) : operation;
    }
}
