namespace Planhat.ToolGen.Model;

/// <summary>Where the compiled form of a reference file lives.</summary>
/// <param name="Path">The definition file.</param>
/// <param name="Namespace">Namespace of the library that compiled it.</param>
internal sealed record ReferenceOrigin(string Path, string Namespace);
