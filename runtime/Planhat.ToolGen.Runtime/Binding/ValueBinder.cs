namespace Planhat.ToolGen.Binding;

/// <summary>Checks the value that a reader stands on and writes it.</summary>
/// <param name="value">The reader; failures are collected in it.</param>
/// <param name="target">Where the checked value goes.</param>
public delegate void ValueBinder(ref ArgumentReader value, ValueTarget target);
