using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>A model that is only referred to and has no file of its own.</summary>
internal sealed record ParsedModelReference(Located<string> Name, Located<string>? Path, EquatableArray<Located<string>> Forms);
