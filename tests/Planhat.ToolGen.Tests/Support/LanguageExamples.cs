using System.Text.Json.Nodes;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Makes values of every shape in the language table, and whole files around them.</summary>
internal static class LanguageExamples
{
    private static readonly string[] Names = ["a", "/a", "https://a.example", "429"];

    /// <summary>Values of which each fits some shapes and not others.</summary>
    public static IEnumerable<JsonNode?> Probes =>
    [
        null, "", " ", "a", "A", "a-b", "/a", "https://a.example", "list", "create", "GET", "text", "record", "planhat", "bearer",
        true, 0, 1, 7, -1, 1.5, 429,
        new JsonArray(), new JsonArray("a"), new JsonArray("a", "a"), new JsonArray("create"), new JsonArray(1), new JsonArray(new JsonObject()),
        new JsonObject(), new JsonObject { ["a"] = "b" }, new JsonObject { ["a"] = 1 }, new JsonObject { ["a"] = null }, new JsonObject { ["429"] = "b" },
        new JsonObject { ["A b"] = "b" }, new JsonObject { ["a"] = "b", ["c"] = "d" }, new JsonObject { ["a"] = new JsonObject() },
        new JsonObject { ["a"] = new JsonObject { ["type"] = "text" } }, new JsonObject { ["a"] = new JsonArray("read") }, new JsonObject { ["type"] = "text" },
        new JsonObject { ["default"] = 1, ["max"] = 2 },
    ];

    /// <summary>A construct with its required keys only.</summary>
    public static JsonObject Smallest(string construct)
    {
        LanguageConstruct table = LanguageTable.Find(construct);
        var example = new JsonObject();
        foreach (LanguageKey key in table.Keys.Where(static key => key.Required))
        {
            example[key.Name] = Example(key.Shape);
        }

        if (table.ExactlyOneOf.Count > 0)
        {
            string key = table.ExactlyOneOf[0];
            example[key] = Example(table.Find(key)!.Shape);
        }

        return example;
    }

    /// <summary>A value that fits a shape.</summary>
    public static JsonNode Example(LanguageShape shape) => shape switch
    {
        ScalarShape scalar => Scalar(scalar),
        ListShape list => new JsonArray(Example(list.Item)),
        MapShape map => new JsonObject { [Scalar(map.Key).GetValue<string>()] = Example(map.Value) },
        ListOrMapShape either => Example(either.Map),
        ConstructShape construct => Smallest(construct.Construct),
        EitherShape either => Smallest(either.Without),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    /// <summary>Files that hold the construct as given, one for each way the table reaches it from a kind of file.</summary>
    public static JsonObject FileWith(string construct, JsonObject content)
    {
        if (LanguageTable.Kinds.Contains(construct))
        {
            return content;
        }

        // Breadth first: the shortest way down from a kind of file.
        var ways = new Queue<(string Construct, Func<JsonObject, JsonObject> Wrap)>(LanguageTable.Kinds.Select(kind => (kind, new Func<JsonObject, JsonObject>(static inner => inner))));
        var seen = new HashSet<string>(LanguageTable.Kinds);
        while (ways.TryDequeue(out (string Construct, Func<JsonObject, JsonObject> Wrap) way))
        {
            foreach (LanguageKey key in LanguageTable.Find(way.Construct).Keys)
            {
                if (Inner(key.Shape) is not { } inner || !seen.Add(inner.Construct))
                {
                    continue;
                }

                JsonObject Wrap(JsonObject value)
                {
                    JsonObject outer = Smallest(way.Construct);
                    outer[key.Name] = inner.Wrap(value);
                    return way.Wrap(outer);
                }

                if (inner.Construct == construct)
                {
                    return Wrap(content);
                }

                ways.Enqueue((inner.Construct, Wrap));
            }
        }

        throw new InvalidOperationException($"No file can hold '{construct}'.");
    }

    private static (string Construct, Func<JsonObject, JsonNode> Wrap)? Inner(LanguageShape shape) => shape switch
    {
        ConstructShape construct => (construct.Construct, static value => value),
        ListShape { Item: ConstructShape item } => (item.Construct, static value => new JsonArray(value)),
        MapShape { Value: ConstructShape member } map => (member.Construct, value => new JsonObject { [Scalar(map.Key).GetValue<string>()] = value }),
        MapShape { Value: EitherShape either } map => (either.Without, value => new JsonObject { [Scalar(map.Key).GetValue<string>()] = value }),
        ListOrMapShape either => Inner(either.Map),
        _ => null,
    };

    private static JsonValue Scalar(ScalarShape shape) => shape switch
    {
        { Form: ScalarForm.Boolean } => JsonValue.Create(true),
        { Form: ScalarForm.Integer or ScalarForm.Number } => JsonValue.Create(shape.Minimum ?? 1),
        { Choices.Count: > 0 } => JsonValue.Create(shape.Choices[0]),
        { Name: { } name } => JsonValue.Create(Names.First(name.Matches)),
        _ => JsonValue.Create("a"),
    };
}
