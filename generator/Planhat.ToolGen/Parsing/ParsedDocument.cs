using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Parsing;

/// <summary>What one definition file says, spans kept; nothing is checked against other files yet.</summary>
/// <param name="Path">The file's path as the compiler names it.</param>
/// <param name="Role">Whether the file is the project's own.</param>
/// <param name="Api">Set when the file describes the API.</param>
/// <param name="Model">Set when the file defines or extends a model.</param>
/// <param name="Diagnostics">What was wrong with the text; constructs in error are left out of the document.</param>
internal sealed record ParsedDocument(
    string Path,
    DocumentRole Role,
    ParsedApi? Api,
    ParsedModel? Model,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Set when the file adds to the api file of a library.</summary>
    public ParsedApiExtension? ApiExtension { get; init; }

    /// <summary>Whether part of the text could not be read, so that names may be missing from the document.</summary>
    public bool IsPartial { get; init; }
}
