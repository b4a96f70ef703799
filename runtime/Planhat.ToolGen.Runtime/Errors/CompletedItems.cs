namespace Planhat.ToolGen.Errors;

/// <summary>What a write of many records had done when it broke off.</summary>
/// <param name="Count">Items that went through; the write goes on at this position, counted from 0.</param>
/// <param name="Result">Their merged result, a JSON object; null when there is none.</param>
public sealed record CompletedItems(int Count, ReadOnlyMemory<byte>? Result);
