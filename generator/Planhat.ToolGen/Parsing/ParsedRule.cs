using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Parsing;

/// <summary>A rule over several properties of one call; exactly one of the three kinds is set.</summary>
/// <param name="NotBefore">Later property, earlier property.</param>
/// <param name="When">The property and value under which <paramref name="Require"/> holds.</param>
internal sealed record ParsedRule(
    ParsedNotBefore? NotBefore,
    ParsedConstant? When,
    EquatableArray<Located<string>> Require,
    EquatableArray<Located<string>> AnyOf,
    EquatableArray<Located<string>> On,
    Located<string>? Message,
    LocationInfo At);
