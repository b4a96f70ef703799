namespace Planhat.ToolGen.Parsing;

/// <summary>A declared name (tag, preset) and its meaning.</summary>
internal sealed record ParsedNamedText(Located<string> Name, Located<string> Text);
