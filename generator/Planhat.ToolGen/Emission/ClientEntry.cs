namespace Planhat.ToolGen.Emission;

/// <summary>A model's client in the client of all models.</summary>
internal sealed record ClientEntry(string Property, string ClassName, string Resource);
