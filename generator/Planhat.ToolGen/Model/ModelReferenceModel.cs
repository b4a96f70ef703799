namespace Planhat.ToolGen.Model;

/// <summary>A model that others refer to.</summary>
/// <param name="Path">Where its records are found.</param>
/// <param name="Forms">Identifier forms Planhat takes in the path of a get.</param>
/// <param name="ReferenceForms">Identifier forms Planhat itself understands where a body refers to the model.</param>
internal sealed record ModelReferenceModel(string Name, string Path, IdentifierForms Forms, IdentifierForms ReferenceForms);
