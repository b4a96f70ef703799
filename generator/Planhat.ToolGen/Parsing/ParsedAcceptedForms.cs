using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The identifier forms of one operation.</summary>
internal sealed record ParsedAcceptedForms(Located<string> Operation, EquatableArray<Located<string>> Forms);
