using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Model;

/// <summary>The catalog, or an empty one with the fault that kept it from being built.</summary>
internal sealed record BuiltCatalog(ToolCatalogModel Catalog, EquatableArray<DiagnosticInfo> Faults)
{
    /// <summary>Builds the catalog; a mistake of the generator becomes a finding.</summary>
    public static BuiltCatalog Of(ValidatedDefinitions definitions, EquatableArray<ReferenceOrigin> origins, CancellationToken ct)
    {
        try
        {
            return new BuiltCatalog(ModelBuilder.Build(definitions.Documents, origins, ct), default);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            string path = definitions.Documents.Select(static document => document.Path).FirstOrDefault() ?? string.Empty;
            return new BuiltCatalog(
                ToolCatalogModel.Empty,
                new[] { InternalFault.At(path, fault) }.ToEquatableArray());
        }
    }
}
