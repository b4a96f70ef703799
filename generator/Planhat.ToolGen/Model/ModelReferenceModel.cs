using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>A model that is only referred to: where its records are found, and by which identifier forms.</summary>
internal sealed record ModelReferenceModel(string Name, string Path, IdentifierForms Forms);
