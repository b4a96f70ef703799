using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The identifier forms Planhat takes in one use: the path of an operation, or a reference in a body.</summary>
internal sealed record ParsedAcceptedForms(Located<string> Use, EquatableArray<Located<string>> Forms);
