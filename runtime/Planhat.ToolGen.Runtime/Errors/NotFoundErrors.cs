using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>Planhat knows no such record: which form was tried, and which others exist.</summary>
internal static class NotFoundErrors
{
    /// <summary>A record named in one form was not found.</summary>
    public static ToolError Of(ToolRequest request, RecordName tried) => NotFound(Sentence(request, tried));

    /// <summary>A bare value was tried in every prefixed form, and none was found.</summary>
    public static ToolError OfBare(ToolRequest request, string text, IReadOnlyList<RecordName> tried)
    {
        string forms = string.Join(" and ", tried.Select(static name => EchoedText.Of(name.Segment)));
        string sentence = $"Planhat knows no {request.Tool.Model.Title} '{EchoedText.Of(text)}': tried {forms}. "
            + $"Give {FormWords.Patterns(request.Tool.IdentifierForms, request.Identifiers)}.{LookUp(request, text)}";
        return SpelledIdentifier.Probable(text, request.Identifiers, request.Tool.IdentifierForms) is { } meant
            ? NotFound(sentence) with { Failures = [Meant(request, text, meant)] }
            : NotFound(sentence);
    }

    /// <summary>What was tried and what else there is, in sentences.</summary>
    public static string Sentence(ToolRequest request, RecordName tried)
    {
        IdentifierForms others = request.Tool.IdentifierForms & ~tried.Form;
        string otherForms = others == IdentifierForms.None
            ? ""
            : $" Other forms: {FormWords.Patterns(others, request.Identifiers)}.";
        return $"Planhat knows no {request.Tool.Model.Title} with the {FormWords.Noun(tried.Form)} '{EchoedText.Of(tried.Segment)}'.{otherForms}"
            + LookUp(request, tried.Segment);
    }

    private static string LookUp(ToolRequest request, string text)
    {
        bool isBare = request.Identifiers.FormOf(text) == IdentifierForms.None;
        string model = request.Tool.Model.Name;
        string? list = isBare ? request.Facts?.Lists.CallFor(model, text) : request.Facts?.Lists.Of(model);
        return list is null ? "" : $" Look the id up with {list}.";
    }

    private static ValidationFailure Meant(ToolRequest request, string text, string meant) => new(
        request.Identifier!.Pointer,
        "names no record, and begins like a prefix that Planhat does not have",
        FormWords.Patterns(request.Tool.IdentifierForms, request.Identifiers),
        EchoedText.Of(text),
        JsonString.Quote(meant));

    private static ToolError NotFound(string message) => new()
    {
        StatusCode = 404,
        Error = StatusText.Of(404),
        Message = message,
        IsRemoteError = true,
        UpstreamStatus = 404,
    };
}
