using Microsoft.Extensions.Logging;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Executes the tools of a catalog for one account.</summary>
public sealed class ToolExecutor
{
    private static readonly ReadOnlyMemory<byte> NoArguments = "{}"u8.ToArray();

    private readonly PlanhatConnection _connection;
    private readonly ExecutionOptions _options;
    private readonly CursorCodec _cursors;
    private readonly IdentifierResolver _identifiers;
    private readonly ReferenceResolver _references;

    /// <summary>Prepares the execution.</summary>
    /// <param name="connection">The account.</param>
    /// <param name="catalog">The tools.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    public ToolExecutor(PlanhatConnection connection, ToolCatalog catalog, ExecutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(catalog);
        _connection = connection;
        Catalog = catalog;
        _options = options ?? new ExecutionOptions();
        _cursors = new CursorCodec(CursorKeys.Of(connection.Options), connection.Options.AccountId);
        var lookup = new RecordLookup(connection);
        _identifiers = new IdentifierResolver(lookup);
        _references = new ReferenceResolver(lookup, catalog);
    }

    /// <summary>The tools.</summary>
    public ToolCatalog Catalog { get; }

    internal ILogger Logger => _options.Logger;

    /// <summary>Executes one call. Whatever goes wrong becomes an error object; only a cancellation is thrown.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<ToolResult> ExecuteAsync(PlanhatTool tool, ToolCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            RefuseUnlessAllowed(tool);
            (ToolRequest request, ListPosition start) = Bind(tool, call);
            ResolvedIdentifier? identifier = await ResolveAsync(request, cancellationToken);
            QueryLength.Check(request);
            var operation = new OperationCall(request, identifier, start, call.Progress, _connection, _options);
            return await ToolOperations.Of(tool).ExecuteAsync(operation, cancellationToken);
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

    private void RefuseUnlessAllowed(PlanhatTool tool)
    {
        if (_options.Selection is { } selection && !selection.Allows(tool))
        {
            throw new ToolFailedException(LocalErrors.NotAllowed(tool));
        }
    }

    private (ToolRequest Request, ListPosition Start) Bind(PlanhatTool tool, ToolCall call)
    {
        ReadOnlyMemory<byte> arguments = call.Arguments.IsEmpty ? NoArguments : call.Arguments;
        var failures = new FailureList();
        ToolRequest request = ToolRequest.Bind(tool, _connection.Api, arguments.Span, failures);
        if (!ListPosition.TryRead(_cursors, request, arguments, out ListPosition? start, out ValidationFailure? badCursor))
        {
            failures.Add(badCursor);
        }

        return failures.Count == 0 ? (request, start!) : throw new ToolFailedException(LocalErrors.Validation(tool, failures));
    }

    private async Task<ResolvedIdentifier?> ResolveAsync(ToolRequest request, CancellationToken cancellationToken)
    {
        if (request.PendingReferences.Count == 0)
        {
            return await _identifiers.ResolveAsync(request, cancellationToken);
        }

        Task references = _references.ResolveAsync(request, cancellationToken);
        Task<ResolvedIdentifier?> identifier = _identifiers.ResolveAsync(request, cancellationToken);
        await Task.WhenAll(references, identifier);
        return await identifier;
    }
}
