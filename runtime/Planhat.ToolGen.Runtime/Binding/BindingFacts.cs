namespace Planhat.ToolGen.Binding;

/// <summary>What binding knows of the other tools.</summary>
/// <param name="Lists">The lists in which records are looked for.</param>
/// <param name="Required">The properties that no record is without.</param>
internal sealed record BindingFacts(ListTools Lists, RequiredProperties Required);
