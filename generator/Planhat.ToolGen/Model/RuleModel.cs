using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>A rule over several arguments of one call.</summary>
/// <param name="First">NotBefore: the later argument. Require: the argument whose value matters.</param>
/// <param name="Second">NotBefore: the earlier argument.</param>
/// <param name="Value">Require: the value that matters.</param>
/// <param name="Arguments">Require and AnyOf: the arguments wanted.</param>
/// <param name="Message">The author's own sentence, or null.</param>
internal sealed record RuleModel(
    RuleKind Kind,
    string First,
    string Second,
    ScalarValue? Value,
    EquatableArray<string> Arguments,
    string? Message)
{
    /// <summary>RequireForInsert: the arguments of which none is given.</summary>
    public EquatableArray<string> Keys { get; init; } = EquatableArray<string>.Empty;
}
