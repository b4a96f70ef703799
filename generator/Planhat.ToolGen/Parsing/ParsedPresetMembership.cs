using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The methods of a model (or single endpoints of it) that belong to a preset.</summary>
internal sealed record ParsedPresetMembership(Located<string> Preset, EquatableArray<Located<string>> Methods);
