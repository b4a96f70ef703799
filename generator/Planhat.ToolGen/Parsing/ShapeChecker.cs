using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Parsing;

/// <summary>Compares nodes with the language table and reports every difference once.</summary>
internal sealed class ShapeChecker(List<DiagnosticInfo> diagnostics, CancellationToken ct)
{
    /// <summary>Checks the mapping of a construct.</summary>
    /// <param name="name">The text that names the construct; a missing key is reported there.</param>
    /// <param name="subject">The construct in a sentence, such as <c>Property 'mrr'</c>.</param>
    public void CheckConstruct(LanguageConstruct construct, YamlMapping mapping, LocationInfo name, string subject)
    {
        ct.ThrowIfCancellationRequested();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool isAnother = false;
        foreach (YamlEntry entry in mapping.Entries)
        {
            string text = entry.Key.Text;
            if (!seen.Add(text))
            {
                Report(DiagnosticDescriptors.DuplicateKey, entry.Key.At, text, construct.Label);
                continue;
            }

            LanguageKey? key = construct.Find(text);
            if (key is null)
            {
                ReportUnknownKey(construct, entry.Key);
            }
            else if (key.IsOfOther)
            {
                isAnother = true;
                ReportOther(construct, entry.Key, subject);
            }
            else
            {
                Check(key.Shape, entry.Value, entry.Key, $"key '{text}'");
            }
        }

        // What is missing follows from what the author takes the construct for.
        if (!isAnother)
        {
            CheckPresence(construct, seen, mapping, name, subject);
        }
    }

    private void CheckPresence(LanguageConstruct construct, HashSet<string> seen, YamlMapping mapping, LocationInfo name, string subject)
    {
        foreach (LanguageKey key in construct.Keys)
        {
            // A misspelled key was reported already; that it is missing would say the same thing twice.
            if (key.Required && !seen.Contains(key.Name) && !IsMisspelled(key, construct, mapping))
            {
                Report(DiagnosticDescriptors.MissingKey, name, subject, key.Name, key.Documentation.TrimEnd('.'));
            }
        }

        int alternatives = construct.ExactlyOneOf.Count(seen.Contains);
        if (construct.ExactlyOneOf.Count > 0 && alternatives != 1)
        {
            string found = alternatives == 0 ? "none" : "more than one";
            Report(DiagnosticDescriptors.RuleKind, name, string.Join(", ", construct.ExactlyOneOf), found);
        }
        else if (construct.Together.Count > 0 && construct.Together.Count(seen.Contains) == 1)
        {
            string given = construct.Together.First(seen.Contains);
            string missing = construct.Together.First(key => !seen.Contains(key));
            Report(DiagnosticDescriptors.RuleHalf, mapping.Find(given)!.Key.At, given, missing);
        }
    }

    private static bool IsMisspelled(LanguageKey key, LanguageConstruct construct, YamlMapping mapping) => mapping.Entries.Any(entry =>
        construct.Find(entry.Key.Text) is null
        && NearestName.Find(entry.Key.Text, KeyNames(construct)) == key.Name);

    private void Check(LanguageShape shape, YamlNode node, YamlScalar key, string subject)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                CheckScalar(scalar, node, key, subject);
                break;
            case ListShape list:
                CheckList(list, node, key, subject);
                break;
            case MapShape map:
                CheckMap(map, node, key, subject);
                break;
            case ListOrMapShape either when node is YamlMapping:
                CheckMap(either.Map, node, key, subject);
                break;
            case ListOrMapShape either:
                CheckList(either.List, node, key, subject);
                break;
            case EitherShape either when WantMapping(node, key, subject) is { } mapping:
                string chosen = EitherChoice.Of(either, mapping);
                CheckConstruct(LanguageTable.Find(chosen), mapping, key.At, Subjects.Of(chosen, key.Text));
                break;
            case ConstructShape construct when WantMapping(node, key, subject) is { } mapping:
                CheckConstruct(LanguageTable.Find(construct.Construct), mapping, key.At, Subjects.Of(construct.Construct, key.Text));
                break;
        }
    }

    private void CheckScalar(ScalarShape shape, YamlNode node, YamlScalar key, string subject)
    {
        if (node is not YamlScalar scalar)
        {
            ReportShape(node, subject, "a single value");
        }
        else if (ScalarChecker.Check(shape, scalar, subject) is { } finding)
        {
            // An empty value has no text of its own to point at.
            diagnostics.Add(scalar.At.Span.IsEmpty ? finding with { Location = key.At } : finding);
        }
    }

    private void CheckList(ListShape shape, YamlNode node, YamlScalar key, string subject)
    {
        if (node is not YamlSequence sequence)
        {
            if (shape.SingleAllowed && node is YamlScalar)
            {
                Check(shape.Item, node, key, subject);
            }
            else if (node is YamlScalar { Value.Kind: ScalarKind.Null })
            {
                Report(DiagnosticDescriptors.NoValue, key.At, Capital(subject));
            }
            else
            {
                ReportShape(node, subject, "a list");
            }

            return;
        }

        if (sequence.Items.Count == 0)
        {
            Report(DiagnosticDescriptors.EmptyList, sequence.At, Capital(subject));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in sequence.Items)
        {
            CheckItem(shape.Item, item, key, subject);
            if (item is YamlScalar scalar && !seen.Add(scalar.Text) && scalar.Value.Kind != ScalarKind.Null)
            {
                Report(DiagnosticDescriptors.DuplicateItem, item.At, scalar.Text, subject);
            }
        }
    }

    private void CheckItem(LanguageShape shape, YamlNode item, YamlScalar key, string subject)
    {
        if (shape is not ConstructShape construct)
        {
            Check(shape, item, key, subject);
        }
        else if (WantMapping(item, key, "an item of " + subject) is { } mapping)
        {
            CheckConstruct(LanguageTable.Find(construct.Construct), mapping, mapping.At, Subjects.Of(construct.Construct, key.Text));
        }
    }

    private void CheckMap(MapShape shape, YamlNode node, YamlScalar key, string subject)
    {
        if (WantMapping(node, key, subject) is not { } mapping)
        {
            return;
        }

        if (shape.Single && mapping.Entries.Count != 1)
        {
            Report(DiagnosticDescriptors.NotOneEntry, mapping.At, Capital(subject), mapping.Entries.Count.ToInvariant());
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!seen.Add(entry.Key.Text))
            {
                Report(DiagnosticDescriptors.DuplicateKey, entry.Key.At, entry.Key.Text, subject);
                continue;
            }

            // Keys are text whatever they look like: `429:` and `true:` are names here.
            var name = new YamlScalar(new ScalarValue(ScalarKind.Text, entry.Key.Text), entry.Key.At);
            CheckScalar(shape.Key, name, entry.Key, "a key of " + subject);
            Check(shape.Value, entry.Value, entry.Key, shape.Value switch
            {
                ConstructShape construct => Subjects.Of(construct.Construct, entry.Key.Text),
                EitherShape either => Subjects.Of(either.With, entry.Key.Text),
                _ => $"key '{entry.Key.Text}'",
            });
        }
    }

    private YamlMapping? WantMapping(YamlNode node, YamlScalar key, string subject)
    {
        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        if (node is YamlScalar { Value.Kind: ScalarKind.Null })
        {
            Report(DiagnosticDescriptors.NoValue, key.At, Capital(subject));
        }
        else
        {
            ReportShape(node, subject, "a mapping");
        }

        return null;
    }

    private void ReportShape(YamlNode node, string subject, string wanted)
    {
        string found = node switch
        {
            YamlMapping => "a mapping",
            YamlSequence => "a list",
            _ => "a single value",
        };
        Report(DiagnosticDescriptors.WrongShape, node.At, Capital(subject), wanted, found);
    }

    private void ReportUnknownKey(LanguageConstruct construct, YamlScalar key) => Report(
        DiagnosticDescriptors.UnknownKey, key.At, key.Text, construct.Label, NearestName.Advice(key.Text, KeyNames(construct)));

    private void ReportOther(LanguageConstruct construct, YamlScalar key, string subject)
    {
        if (construct.Name == Constructs.Change)
        {
            Report(DiagnosticDescriptors.KeyOfChange, key.At, subject, key.Text, string.Join(", ", KeyNames(construct)));
        }
        else
        {
            string wayOut = key.Text == "hide"
                ? "remove the endpoint, or write 'exposure: hidden'"
                : "write the new name in the place of the old one, and that under 'aliases'";
            Report(DiagnosticDescriptors.ChangeOfOwn, key.At, subject, wayOut);
        }
    }

    private static List<string> KeyNames(LanguageConstruct construct) =>
        [.. construct.Keys.Where(static key => !key.IsOfOther).Select(static key => key.Name)];

    private static string Capital(string subject) => char.ToUpperInvariant(subject[0]) + subject.Substring(1);

    private void Report(DiagnosticDescriptor descriptor, LocationInfo at, params string[] arguments) =>
        diagnostics.Add(DiagnosticInfo.Create(descriptor, at, arguments));
}
