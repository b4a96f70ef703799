using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes properties, filters and arguments: in one line as long as they hold no objects.</summary>
internal static class ValueYaml
{
    /// <summary>Writes a property.</summary>
    public static void Write(DefinitionWriter writer, PropertyDraft property)
    {
        writer.Reviews(property);
        Write(writer, property.Name, property.Value,
        [
            ("access", property.Access),
            ("required", NamesOf(property.RequiredOn)),
            ("writable_on", NamesOf(property.WritableOn)),
            ("wire", property.IsWritable ? Spelled(property.Wire) : null),
            ("read_as", Spelled(property.Wire)),
            ("name", property.CSharpName),
        ]);
    }

    /// <summary>Writes a filter or argument.</summary>
    public static void Write(DefinitionWriter writer, ArgumentDraft argument)
    {
        writer.Reviews(argument);
        Write(writer, argument.Name, argument.Value,
        [
            ("in", argument.In),
            ("required", argument.Required ? "true" : null),
            ("many", argument.Many ? "true" : null),
            ("wire", Spelled(argument.Wire)),
        ]);
    }

    private static void Write(DefinitionWriter writer, string name, ValueDraft value, IReadOnlyList<(string Key, string? Value)> more)
    {
        string key = YamlText.Scalar(name, isInFlow: false);
        if (!value.IsStructured)
        {
            writer.Line($"{key}: {Flow(value, more)}");
            return;
        }

        writer.Line($"{key}:");
        using (writer.Deeper())
        {
            WriteKeys(writer, value, more);
        }
    }

    private static void WriteKeys(DefinitionWriter writer, ValueDraft value, IReadOnlyList<(string Key, string? Value)> more)
    {
        foreach ((string key, string spelled) in Keys(value, more))
        {
            writer.Key(key, spelled);
        }

        if (value.Items is { } items)
        {
            writer.Line("items:");
            using (writer.Deeper())
            {
                WriteKeys(writer, items, []);
            }
        }

        if (value.Properties.Count > 0)
        {
            writer.Line("properties:");
            using (writer.Deeper())
            {
                foreach (PropertyDraft property in value.Properties)
                {
                    Write(writer, property);
                }
            }
        }
    }

    private static string Flow(ValueDraft value, IReadOnlyList<(string Key, string? Value)> more)
    {
        IEnumerable<string> keys = Keys(value, more).Select(static pair => $"{pair.Key}: {pair.Value}");
        if (value.Items is { } items)
        {
            keys = keys.Take(1).Append($"items: {Flow(items, [])}").Concat(keys.Skip(1));
        }

        return $"{{ {string.Join(", ", keys)} }}";
    }

    private static IEnumerable<(string Key, string Value)> Keys(ValueDraft value, IReadOnlyList<(string Key, string? Value)> more)
    {
        IEnumerable<(string Key, string? Value)> keys =
        [
            ("type", value.Type),
            ("to", value.To),
            ("currency", Spelled(value.Currency)),
            ("values", value.Values.Count == 0 ? null : DefinitionWriter.List(value.Values)),
            ("min", NumberOf(value.Min)),
            ("max", NumberOf(value.Max)),
            ("max_length", value.Type == "text" && value.Values.Count == 0 ? NumberOf(value.MaxLength) : null),
            .. more,
            ("description", Spelled(value.Description)),
        ];
        return keys.Where(static pair => pair.Value is not null).Select(static pair => (pair.Key, pair.Value!));
    }

    private static string? Spelled(string? text) => text is null ? null : YamlText.Scalar(text, isInFlow: true);

    private static string? NumberOf(decimal? number) => number is { } value ? YamlText.Number(value) : null;

    private static string? NamesOf(IReadOnlyList<string> names) => names.Count == 0 ? null : names.Count == 1 ? names[0] : DefinitionWriter.List(names);
}
