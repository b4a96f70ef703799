using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Reads YAML into JSON nodes, with the generator's rules for plain scalars. Aliases are written out within limits.</summary>
internal sealed class YamlSource
{
    private readonly Parser _parser;
    private readonly ImportLog _log;
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private int _values;

    private YamlSource(string text, ImportLog log)
    {
        _parser = new Parser(new StringReader(text));
        _log = log;
    }

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="UsageException">The text is no YAML, or has what JSON has not; the message has line and column.</exception>
    public static JsonNode? Read(string path, string text, ImportLog log)
    {
        var source = new YamlSource(text, log);
        try
        {
            return source.Document();
        }
        catch (YamlException fault)
        {
            string message = fault.InnerException is null ? fault.Message : $"{fault.Message} {fault.InnerException.Message}";
            throw new UsageException($"{path}({fault.Start.Line},{fault.Start.Column}): is no YAML that can be read: {message.TrimEnd('.', ' ')}");
        }
#pragma warning disable CA1031 // The YAML library has faults of its own on garbled text; for the user they are one thing.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            Mark? at = source._parser.Current?.Start;
            throw new UsageException($"{path}({at?.Line ?? 1},{at?.Column ?? 1}): is no YAML that can be read: {fault.Message}");
        }
    }

    private JsonNode? Document()
    {
        JsonNode? root = null;
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
            {
                root = Node(SourcePointer.Root, 0);
                break;
            }
        }

        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart second)
            {
                throw new YamlException(second.Start, second.End, "A second document begins here; a source is one document");
            }
        }

        return root;
    }

    private JsonNode? Node(string pointer, int depth)
    {
        ParsingEvent current = _parser.Current!;
        Count(current, 1);
        if (depth > SourceLimits.Depth)
        {
            throw new YamlException(current.Start, current.End, $"This is nested more than {SourceLimits.Depth} levels deep");
        }

        if (current is AnchorAlias alias)
        {
            return Alias(alias, depth);
        }

        JsonNode? node = current switch
        {
            MappingStart => Mapping(pointer, depth),
            SequenceStart => Sequence(pointer, depth),
            Scalar scalar => Value(scalar),
            _ => throw new YamlException(current.Start, current.End, "A value is missing here"),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = node;
        }

        return node;
    }

    private JsonNode? Alias(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out JsonNode? node))
        {
            throw new YamlException(alias.Start, alias.End, $"The alias '*{alias.Value.Value}' has no anchor before it, or stands inside of it");
        }

        (int size, int height) = Measure(node);
        Count(alias, size);
        if (depth + height > SourceLimits.Depth)
        {
            throw new YamlException(alias.Start, alias.End, $"This is nested more than {SourceLimits.Depth} levels deep");
        }

        return node?.DeepClone();
    }

    private JsonObject Mapping(string pointer, int depth)
    {
        var members = new JsonObject();
        while (Next() is not MappingEnd)
        {
            if (_parser.Current is not Scalar key)
            {
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "A key must be a single text");
            }

            Count(key, 1);
            string name = key.Value;
            string place = SourcePointer.Of(pointer, name);
            Next();
            JsonNode? value = Node(place, depth + 1);
            if (name == "<<" && key.Style == ScalarStyle.Plain)
            {
                Merge(members, value, key);
                continue;
            }

            if (members.ContainsKey(name))
            {
                _log.Warn(WarningKind.Duplicate, place, $"'{name}' stands twice; the last one counts");
            }

            members[name] = value;
        }

        return members;
    }

    private void Merge(JsonObject members, JsonNode? merged, Scalar key)
    {
        foreach (JsonNode? source in merged is JsonArray many ? [.. many] : new[] { merged })
        {
            if (source is not JsonObject mapping)
            {
                throw new YamlException(key.Start, key.End, "'<<' merges mappings only");
            }

            foreach ((string name, JsonNode? value) in mapping)
            {
                if (!members.ContainsKey(name))
                {
                    Count(key, Measure(value).Size);
                    members[name] = value?.DeepClone();
                }
            }
        }
    }

    private JsonArray Sequence(string pointer, int depth)
    {
        var items = new JsonArray();
        while (Next() is not SequenceEnd)
        {
            items.Add(Node(SourcePointer.Of(pointer, items.Count), depth + 1));
        }

        return items;
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() ? _parser.Current! : throw new YamlException(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty, "The text ends too early");

    private void Count(ParsingEvent at, int values)
    {
        _values += values;
        if (_values > SourceLimits.Values)
        {
            throw new YamlException(at.Start, at.End, $"There are more than {SourceLimits.Values} values, those repeated by aliases included");
        }
    }

    private static JsonValue? Value(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str" || scalar.Tag == "!")
        {
            return JsonValue.Create(scalar.Value);
        }

        ScalarValue value = CoreSchema.Resolve(scalar.Value);
        return value.Kind switch
        {
            ScalarKind.Null => null,
            ScalarKind.Boolean => JsonValue.Create(value.Text == "true"),
            ScalarKind.Number when decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
            _ => JsonValue.Create(scalar.Value),
        };
    }

    private static (int Size, int Height) Measure(JsonNode? node)
    {
        int size = 1;
        int height = 0;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            (int below, int levels) = Measure(child);
            size = Math.Min(SourceLimits.Values, size + below);
            height = Math.Max(height, levels + 1);
        }

        return (size, height);
    }
}
