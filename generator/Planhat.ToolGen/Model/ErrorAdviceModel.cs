namespace Planhat.ToolGen.Model;

/// <summary>What to do after an HTTP status.</summary>
internal sealed record ErrorAdviceModel(int Status, string Advice);
