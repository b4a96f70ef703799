using Planhat.ToolGen.Binding;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Makes of a client's call what an operation works with: arguments bound, cursor read, identifiers and references resolved.</summary>
internal sealed class CallPreparation
{
    private static readonly ReadOnlyMemory<byte> NoArguments = "{}"u8.ToArray();

    private readonly PlanhatConnection _connection;
    private readonly ExecutionOptions _options;
    private readonly CustomFieldCache? _customFields;
    private readonly CursorCodec _cursors;
    private readonly IdentifierResolver _identifiers;
    private readonly ReferenceResolver _references;
    private readonly BindingFacts _facts;

    /// <param name="connection">The account.</param>
    /// <param name="catalog">The tools.</param>
    /// <param name="options">The limits.</param>
    /// <param name="customFields">The account's custom fields, or null.</param>
    public CallPreparation(PlanhatConnection connection, ToolCatalog catalog, ExecutionOptions options, CustomFieldCache? customFields)
    {
        _connection = connection;
        _options = options;
        _customFields = customFields;
        _cursors = new CursorCodec(CursorKeys.Of(connection.Options), connection.Options.AccountId);
        var lookup = new RecordLookup(connection);
        _identifiers = new IdentifierResolver(lookup);
        _references = new ReferenceResolver(lookup, catalog);
        _facts = new BindingFacts(new ListTools(options.Selection?.Tools ?? catalog.Tools), new RequiredProperties(catalog.Tools));
    }

    /// <summary>Prepares a call.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="interceptors">The interceptors of the tool, or null.</param>
    /// <param name="cancellationToken">Ends the preparation.</param>
    /// <exception cref="ToolFailedException">The arguments are wrong, or what they name cannot be found.</exception>
    public async ValueTask<OperationCall> PrepareAsync(PlanhatTool tool, ToolCall call, InterceptorChain? interceptors, CancellationToken cancellationToken)
    {
        var customFields = new CallCustomFields(_customFields, tool.Model);
        (ToolRequest request, ListPosition start) = await BindAsync(tool, call, customFields, cancellationToken);
        ResolvedIdentifier? identifier = await ResolveAsync(request, cancellationToken);
        if (tool is not ListTool)
        {
            QueryLength.Check(request);
        }

        var upstream = new UpstreamCall(request, identifier, interceptors, _connection);
        return new OperationCall(request, identifier, start, call.Progress, customFields, upstream, _options);
    }

    private async ValueTask<(ToolRequest Request, ListPosition Start)> BindAsync(
        PlanhatTool tool,
        ToolCall call,
        CallCustomFields customFields,
        CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> arguments = call.Arguments.IsEmpty ? NoArguments : call.Arguments;
        (ToolRequest request, FailureList failures) = await ArgumentBinder.BindAsync(tool, _connection.Api, arguments, customFields, _facts, cancellationToken);
        if (!ListPosition.TryRead(_cursors, request, arguments, out ListPosition? start, out ValidationFailure? badCursor))
        {
            failures.Add(badCursor);
        }

        return failures.Count == 0 ? (request, start!) : throw new ToolFailedException(LocalErrors.Validation(tool, failures, isComplete: !IsLookedUp(request)));
    }

    private static bool IsLookedUp(ToolRequest request) =>
        request.PendingReferences.Count > 0
        || (request.Identifier is { } id && (id.Form != IdentifierForms.None || request.Identifiers.FormOf(id.Text) != IdentifierForms.Planhat));

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
