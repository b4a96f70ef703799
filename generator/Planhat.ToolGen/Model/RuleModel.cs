using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>A rule over several arguments of one call.</summary>
/// <param name="First">NotBefore: the later argument. Require: the argument whose value matters.</param>
/// <param name="Second">NotBefore: the earlier argument. Require: the value as JSON text.</param>
/// <param name="Arguments">Require and AnyOf: the arguments wanted.</param>
/// <param name="Message">The author's own sentence, or null.</param>
internal sealed record RuleModel(
    RuleKind Kind,
    string First,
    string Second,
    EquatableArray<string> Arguments,
    string? Message);
