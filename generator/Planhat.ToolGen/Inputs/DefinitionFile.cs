using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Inputs;

/// <summary>A definition file as the build hands it over.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Role">Whether the file is the project's own.</param>
/// <param name="Namespace">Namespace of the library that compiled a reference file; of no meaning for own files.</param>
/// <param name="Text">The file's text; empty when it cannot be read.</param>
internal sealed record DefinitionFile(string Path, DocumentRole Role, string Namespace, SourceText Text)
{
    private const string RoleMetadata = "build_metadata.AdditionalFiles.PlanhatToolGenRole";
    private const string NamespaceMetadata = "build_metadata.AdditionalFiles.PlanhatToolGenNamespace";
    private const string ReferenceRole = "Reference";

    /// <summary>Whether the name is that of a definition file.</summary>
    public static bool IsDefinition(string path) =>
        path.EndsWith(".planhat.yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".planhat.yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text and what the project file says of it.</summary>
    public static DefinitionFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken ct)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        bool isReference = metadata.TryGetValue(RoleMetadata, out string? role)
            && string.Equals(role.Trim(), ReferenceRole, StringComparison.OrdinalIgnoreCase);
        metadata.TryGetValue(NamespaceMetadata, out string? origin);
        return new DefinitionFile(
            file.Path,
            isReference ? DocumentRole.Reference : DocumentRole.Own,
            TargetNamespace.FirstOf(origin),
            file.GetText(ct) ?? SourceText.From(string.Empty));
    }
}
