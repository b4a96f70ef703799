using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>What a request to Planhat was for, as far as its failure has to tell.</summary>
internal sealed record RequestPurpose
{
    private const string NoEndpoint = "The endpoint was not found: check the base URL, or the account has no such model.";

    /// <summary>What failed, a sentence and a space; empty where the failure is the call's own.</summary>
    public string Opening { get; private init; } = "";

    /// <summary>What to do once Planhat failed or gave no whole answer; null where that is the API's general advice.</summary>
    public string? AfterFailure { get; private init; }

    /// <summary>What to do when Planhat could not be reached, so that nothing was sent.</summary>
    public string AfterNoConnection { get; private init; } = "Repeat the call after a moment; if it goes on, check the base URL.";

    /// <summary>What the status 404 means.</summary>
    public string NotFound { get; private init; } = NoEndpoint;

    /// <summary>The request that the tool is there for.</summary>
    public static RequestPurpose Of(ToolRequest request, ResolvedIdentifier? identifier)
    {
        var purpose = new RequestPurpose { NotFound = identifier is null ? NoEndpoint : NotFoundErrors.Sentence(request, identifier.Given) };
        return request.Tool.Annotations.ReadOnly
            ? purpose
            : purpose with
            {
                AfterFailure = request.Tool.Method == ToolMethod.Create ? LocalErrors.CreationUnknown : LocalErrors.ChangeUnknown,
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
}
