namespace Planhat.ToolGen.Model;

/// <summary>A model that others refer to.</summary>
/// <param name="Path">Where its records are found.</param>
/// <param name="Host">Name of the host its records live on.</param>
/// <param name="IdProperty">Member that holds Planhat's identifier.</param>
/// <param name="Forms">Identifier forms Planhat takes in the path of a get.</param>
/// <param name="ReferenceForms">Identifier forms Planhat itself understands where a body refers to the model.</param>
internal sealed record ModelReferenceModel(
    string Name,
    string Path,
    string Host,
    string IdProperty,
    IdentifierForms Forms,
    IdentifierForms ReferenceForms);
