using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>What a request to Planhat was for, as far as its failure has to tell.</summary>
internal sealed record RequestPurpose
{
    private const string NoEndpoint = "The endpoint was not found: check the base URL, or the account has no such model.";

    private const string ItemsUnknown = "Whether the items were written is not known: look for them before any of them is sent again.";

    /// <summary>What failed, a sentence and a space; empty where the failure is the call's own.</summary>
    public string Opening { get; private init; } = "";

    /// <summary>What to do once Planhat failed or gave no whole answer; null where that is the API's general advice.</summary>
    public string? AfterFailure { get; private init; }

    /// <summary>What to do when an earlier attempt may have been executed, whatever the last one says; null where it would have changed nothing.</summary>
    public string? AfterOpenAttempt { get; private init; }

    /// <summary>What to do when Planhat could not be reached, so that nothing was sent.</summary>
    public string AfterNoConnection { get; private init; } = "Repeat the call after a moment; if it goes on, check the base URL.";

    /// <summary>What the status 404 means.</summary>
    public string NotFound { get; private init; } = NoEndpoint;

    /// <summary>The request that the tool is there for.</summary>
    public static RequestPurpose Of(ToolRequest request, ResolvedIdentifier? identifier)
    {
        var purpose = new RequestPurpose { NotFound = identifier is null ? NoEndpoint : NotFoundErrors.Sentence(request, identifier.Given) };
        if (request.Tool.Annotations.ReadOnly)
        {
            return purpose;
        }

        string unknown = UnknownOutcome(request.Tool);
        return purpose with
        {
            AfterFailure = unknown,
            AfterOpenAttempt = unknown,
            AfterNoConnection = "Nothing was changed: repeat the call after a moment; if it goes on, check the base URL.",
        };
    }

    /// <summary>A look-up that has to come first.</summary>
    public static RequestPurpose LookUp(LookUpOrigin origin, RecordCollection collection, RecordName name)
    {
        string outcome = origin.Request.Tool.Annotations.ReadOnly ? "" : ", and nothing was changed";
        return new RequestPurpose
        {
            Opening = $"The look-up of the {collection.Title} '{EchoedText.Of(name.Segment)}' for {EchoedText.Of(origin.Pointer)} failed{outcome}. ",
            AfterFailure = "Repeat the call after a moment.",
        };
    }

    /// <summary>The search for the records that a filter means.</summary>
    public static RequestPurpose LookUp(ToolRequest request, FilterLookUp lookUp) => new()
    {
        Opening = $"The search for records whose {lookUp.Match} contains '{EchoedText.Of(request.LookUpText!)}' in {lookUp.Path}, made for {request.LookUpPointer}, failed. ",
        AfterFailure = "Repeat the call after a moment.",
    };

    private static string UnknownOutcome(PlanhatTool tool) => tool switch
    {
        BulkUpsertTool => ItemsUnknown,
        { Method: ToolMethod.Create } => LocalErrors.CreationUnknown,
        _ => LocalErrors.ChangeUnknown,
    };
}
