using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>The folder that the definitions go to, and the definitions that are there or in libraries already.</summary>
internal sealed class DefinitionFolder
{
    private readonly string _path;
    private readonly bool _force;
    private readonly IReadOnlyList<ParsedDocument> _references;
    private readonly IReadOnlyList<ParsedDocument> _own;

    private DefinitionFolder(string path, bool force, IReadOnlyList<ParsedDocument> references, IReadOnlyList<ParsedDocument> own)
    {
        _path = path;
        _force = force;
        _references = references;
        _own = own;
    }

    /// <summary>The api file that the definitions are written for; null when there is none yet.</summary>
    public ParsedApi? Api => _references.Concat(_own).Select(static document => document.Api).FirstOrDefault(static api => api is not null);

    /// <summary>The models that have a definition; with <c>--force</c> those in the folder do not count, since they may be replaced.</summary>
    public IReadOnlyList<ExistingDefinition> Definitions { get; private set; } = [];

    /// <summary>Models that references can be to.</summary>
    public IEnumerable<string> ModelNames => Definitions.Select(static definition => definition.Name)
        .Concat(Api?.References.Select(static reference => reference.Name.Value) ?? []);

    /// <summary>Opens a folder; it need not exist.</summary>
    /// <exception cref="UsageException">Something in it cannot be read.</exception>
    public static DefinitionFolder Open(string path, bool force, IReadOnlyList<string> references)
    {
        try
        {
            if (File.Exists(path))
            {
                throw new UsageException($"{path} is a file; --output wants a folder.");
            }

            List<ParsedDocument> library = [.. references.SelectMany(FilesIn).Select(static file => Parse(file, DocumentRole.Reference))];
            List<ParsedDocument> own = [.. FilesIn(path, mustExist: false).Select(static file => Parse(file, DocumentRole.Own))];
            var folder = new DefinitionFolder(path, force, library, own);
            folder.Definitions =
            [
                .. library.Concat(own).Where(document => document.Model is { Extends: false } && (!force || document.Role == DocumentRole.Reference || !folder.IsReplaceable(document)))
                    .Select(static document => new ExistingDefinition(
                        document.Model!.Name.Value,
                        document.Model.Resource?.Value,
                        document.Model.Path?.Value,
                        Path.GetFileName(document.Path),
                        [.. document.Model.Endpoints.Select(static endpoint => endpoint.Name.Value)])),
            ];
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException($"{path} cannot be read: {fault.Message}");
        }
    }

    /// <summary>The definition of a model with the name or the path; null when there is none.</summary>
    public ExistingDefinition? Find(string name, string? path) => Definitions.FirstOrDefault(definition =>
        Words.Bare(definition.Name) == Words.Bare(name) || (path is not null && definition.Path == path));

    /// <summary>Writes a file; false when one is there and may not be replaced.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public bool TryWrite(string name, string text)
    {
        string file = Path.Combine(_path, name);
        try
        {
            if (!_force && File.Exists(file))
            {
                return false;
            }

            Directory.CreateDirectory(_path);
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException($"{file} cannot be written: {fault.Message}");
        }
    }

    /// <summary>What the generator finds in the folder as it is now, beside the libraries.</summary>
    /// <exception cref="UsageException">Something in it cannot be read.</exception>
    public IReadOnlyList<DiagnosticInfo> Validate(CancellationToken cancellationToken)
    {
        try
        {
            EquatableArray<ParsedDocument> documents = _references
                .Concat(FilesIn(_path, mustExist: false).Select(static file => Parse(file, DocumentRole.Own)))
                .ToEquatableArray();
            return [.. DefinitionValidator.Validate(documents, cancellationToken).Diagnostics];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{_path} cannot be read: {fault.Message}");
        }
    }

    /// <summary>Whether an import writes a file of that name for that model.</summary>
    private bool IsReplaceable(ParsedDocument document) =>
        string.Equals(Path.GetFullPath(document.Path), Path.GetFullPath(Path.Combine(_path, document.Model!.Name.Value + ".planhat.yaml")), StringComparison.Ordinal);

    private static IEnumerable<string> FilesIn(string path) => FilesIn(path, mustExist: true);

    private static IEnumerable<string> FilesIn(string path, bool mustExist)
    {
        if (Directory.Exists(path))
        {
            return DefinitionSources.FilesBelow(path).Order(StringComparer.Ordinal);
        }

        return File.Exists(path) ? [path] : mustExist ? throw new UsageException($"'{path}' does not exist; name a folder or a definition file.") : [];
    }

    private static ParsedDocument Parse(string path, DocumentRole role) =>
        DefinitionParser.Parse(path, role, SourceText.From(TextFile.ReadFound(path)), CancellationToken.None);
}
