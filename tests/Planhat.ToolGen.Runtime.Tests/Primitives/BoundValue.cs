using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

/// <summary>The outcome of binding a single value: the JSON it was written as, or why it was refused.</summary>
internal sealed record BoundValue(string? Written, FailureList Failures)
{
    private static readonly ArgumentNames Names = new(["value"]);

    public ValidationFailure Failure => Assert.Single(Failures);

    public string? Suggestion => Failure.SuggestionJson;

    /// <summary>Binds a value as an argument of a create.</summary>
    public static BoundValue Of(string json, ValueBinder binder)
    {
        var tool = new SingleValueTool(Names, binder);
        var failures = new FailureList();
        var request = ToolRequest.Bind(tool, TestApi.Description, Encoding.UTF8.GetBytes($$"""{"value":{{json}}}"""), failures);
        string body = Encoding.UTF8.GetString(request.Body.ToJson().Span);
        string? written = failures.Count == 0 && !request.Body.IsEmpty ? body["""{"value":""".Length..^1] : null;
        return new BoundValue(written, failures);
    }

    /// <summary>Binds a text.</summary>
    public static BoundValue OfText(string text, ValueBinder binder) =>
        Of(System.Text.Json.JsonSerializer.Serialize(text), binder);
}
