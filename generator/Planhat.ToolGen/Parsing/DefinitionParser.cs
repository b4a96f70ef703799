using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Parsing;

/// <summary>Turns the text of one definition file into a document.</summary>
internal static class DefinitionParser
{
    /// <summary>Parses one file; whatever is wrong with it becomes a diagnostic of the document.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static ParsedDocument Parse(string path, DocumentRole role, SourceText text, CancellationToken ct)
    {
        try
        {
            return Parse(path, role, YamlReader.Read(path, text, ct), ct);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever the file holds, the build must end with a diagnostic, not with a broken generator.
        catch (Exception fault)
        {
            return Unreadable(path, role, InternalFault.At(path, fault));
        }
#pragma warning restore CA1031
    }

    private static ParsedDocument Parse(string path, DocumentRole role, YamlDocument yaml, CancellationToken ct)
    {
        var diagnostics = new List<DiagnosticInfo>(yaml.Diagnostics);
        bool isWhole = diagnostics.Count == 0;
        if (yaml.Root is not YamlMapping root || KindOf(root) is not { } kind)
        {
            if (isWhole)
            {
                diagnostics.Add(NoKind(yaml));
            }

            return Unreadable(path, role, [.. diagnostics]);
        }

        LanguageConstruct construct = LanguageTable.Find(kind.Key.Text);
        if (isWhole)
        {
            new ShapeChecker(diagnostics, ct).CheckConstruct(construct, root, kind.Value.At, Subject(kind));
        }

        var reader = new ConstructReader(construct, root);
        Located<string>? name = reader.Text(kind.Key.Text);
        ParsedDocument document = new(path, role, Api: null, Model: null, diagnostics.ToEquatableArray()) { IsPartial = !isWhole || name is null };
        return (name, kind.Key.Text) switch
        {
            (null, _) => document,
            (_, Constructs.Api) => document with { Api = ApiParser.Parse(name, reader) },
            (_, Constructs.ExtendsApi) => document with { ApiExtension = ApiParser.ParseExtension(name, reader) },
            _ => document with { Model = ModelParser.Parse(name, kind.Key.Text == Constructs.Extends, reader) },
        };
    }

    private static YamlEntry? KindOf(YamlMapping root) =>
        root.Entries.FirstOrDefault(static entry => LanguageTable.Kinds.Contains(entry.Key.Text, StringComparer.Ordinal));

    private static string Subject(YamlEntry kind) =>
        $"{char.ToUpperInvariant(kind.Key.Text[0])}{kind.Key.Text.Substring(1)} '{(kind.Value as YamlScalar)?.Text}'";

    private static DiagnosticInfo NoKind(YamlDocument yaml) => yaml.Root is YamlMapping { Entries: { Count: > 0 } entries }
        ? DiagnosticInfo.Create(
            DiagnosticDescriptors.UnknownKind, entries[0].Key.At, $"begins with '{entries[0].Key.Text}'", NearestName.Advice(entries[0].Key.Text, LanguageTable.Kinds))
        : DiagnosticInfo.Create(
            DiagnosticDescriptors.UnknownKind, yaml.Root?.At ?? yaml.Start, "is not a mapping", "begin it with 'api:', 'model:' or 'extends:'");

    private static ParsedDocument Unreadable(string path, DocumentRole role, params DiagnosticInfo[] diagnostics) =>
        new(path, role, Api: null, Model: null, diagnostics.ToEquatableArray()) { IsPartial = true };
}
