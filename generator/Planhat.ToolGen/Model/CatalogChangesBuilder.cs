using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Gathers what the project's own files change about libraries as a whole.</summary>
internal static class CatalogChangesBuilder
{
    public static CatalogChangesModel Of(EquatableArray<ParsedDocument> documents)
    {
        List<ParsedApiExtension> extensions = [.. documents
            .Where(static document => document is { Role: DocumentRole.Own, ApiExtension: not null })
            .Select(static document => document.ApiExtension!)];
        return new CatalogChangesModel(
            documents
                .Where(static document => document.Model is not null)
                .SelectMany(static document => document.Model!.Endpoints)
                .Where(static endpoint => endpoint.Standing == EndpointStanding.Hidden)
                .Select(static endpoint => endpoint.Name.Value)
                .OrderBy(static name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            string.Join("\n", extensions.Select(static extension => extension.Instructions?.Value.Trim()).OfType<string>()),
            Texts(extensions.SelectMany(static extension => extension.Tags)),
            Texts(extensions.SelectMany(static extension => extension.Presets)));
    }

    private static EquatableArray<NamedTextModel> Texts(IEnumerable<ParsedNamedText> entries) =>
        entries.Select(static entry => new NamedTextModel(entry.Name.Value, entry.Text.Value)).ToEquatableArray();
}
