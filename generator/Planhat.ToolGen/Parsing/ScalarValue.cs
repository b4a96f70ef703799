namespace Planhat.ToolGen.Parsing;

/// <summary>A YAML scalar with the JSON kind it stands for.</summary>
/// <param name="Kind">How the scalar was written.</param>
/// <param name="Text">Its text: the string itself, an invariant number, <c>true</c>, <c>false</c> or <c>null</c>.</param>
internal sealed record ScalarValue(ScalarKind Kind, string Text);
