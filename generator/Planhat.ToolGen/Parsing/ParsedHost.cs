namespace Planhat.ToolGen.Parsing;

internal sealed record ParsedHost(Located<string> Name, Located<string>? Url, Located<string>? Authentication);
