using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>The definitions that are complete and consistent, and everything that was found.</summary>
/// <param name="Documents">Documents without an error; models can be built from them without checks.</param>
/// <param name="Diagnostics">Findings of all documents, in order of file and position.</param>
internal sealed record ValidatedDefinitions(
    EquatableArray<ParsedDocument> Documents,
    EquatableArray<DiagnosticInfo> Diagnostics);
