namespace Planhat.ToolGen.Language;

/// <content>Endpoints, their filters and arguments.</content>
internal static partial class LanguageTable
{
    private static LanguageConstruct Endpoint() => Construct(
        Constructs.Endpoint, "an endpoint", "One endpoint: one tool.",
        Required("operation", Shapes.Operation, "What the endpoint does with the records of its model."),
        Optional("title", Shapes.Text, "Title for people; derived, such as \"List licenses\", when absent."),
        Required("description", Shapes.Text, "What the tool does and when to use it, in at most 1,024 characters."),
        Optional("method", Shapes.Choice("GET", "POST", "PUT", "PATCH", "DELETE"), "HTTP method; follows from the operation unless it is `custom`."),
        Optional("path", Shapes.Path, "Path template; follows from the model and the operation unless it is `custom`."),
        Optional("host", Shapes.LowerName, "Host; the model's when absent."),
        Optional("filters", new ListOrMapShape(Shapes.MemberNames, Shapes.MapOf(Shapes.MemberName, Shapes.Of(Constructs.Filter))), "Filters of a list: names of properties, or filters with details."),
        Optional("returns", Shapes.MemberNames, "Members that come back; of a list the default `fields`."),
        Optional("unpaged", Shapes.Boolean, "Whether Planhat answers a list as a whole, without paging, order and selection."),
        Optional("keep", Shapes.Constants, "Filter of a list on our side, where Planhat has none."),
        Optional("accepts", Shapes.Forms, "Identifier forms this endpoint takes; overrides the model's."),
        Optional("constants", Shapes.Constants, "Properties with a fixed value, added to the model's."),
        Optional("except", Shapes.MemberNames, "Writable properties this endpoint does not offer."),
        Optional("keys", Shapes.MemberNames, "Properties by which an upsert matches records, the strongest first."),
        Optional("insert_requires", Shapes.MemberNames, "What a record of an upsert needs if it has none of `keys`, so that it is certainly new."),
        Optional("arguments", Shapes.MapOf(Shapes.MemberName, Shapes.Of(Constructs.Argument)), "Arguments of a custom endpoint."),
        Optional("body", Shapes.MemberName, "Argument of a custom endpoint that is the whole body."),
        Optional("result", Shapes.Choice("record", "list", "object"), "What a custom endpoint answers; `object` when absent."),
        Optional("tags", Shapes.LowerNames, "More tags declared in the api file."),
        Synonyms(),
        OwnPresets(),
        Optional("aliases", Shapes.ListOf(Shapes.ToolName), "Old names under which the tool still answers."),
        Exposure(),
        Rules(),
        Optional("annotations", Shapes.Of(Constructs.Annotations), "Overrides of the derived MCP annotations."),
        Optional("name", Shapes.CSharpName, "C# name of the typed client's method, without Async, when the one derived does not serve."),
        OfOther("hide", "Takes away a tool of a library, in a change."),
        OfOther("rename", "Gives a tool of a library another name, in a change."));

    private static LanguageConstruct Change()
    {
        LanguageKey[] keys =
        [
            Optional("hide", Shapes.Boolean, "Takes the tool away: not listed, not found, not callable. Stands alone."),
            Optional("rename", Shapes.ToolName, "Another name; the old one still answers."),
            Optional("title", Shapes.Text, "Another title for people."),
            Optional("description", Shapes.Text, "Another description of what the tool does and when to use it, in at most 1,024 characters."),
            Optional("returns", Shapes.MemberNames, "Other members that come back; of a list the default `fields`."),
            Optional("tags", Shapes.LowerNames, "Tags besides those the tool has."),
            Synonyms(),
            OwnPresets(),
            Optional("aliases", Shapes.ListOf(Shapes.ToolName), "More names under which the tool answers."),
            Exposure(),
        ];
        HashSet<string> names = new(keys.Select(static key => key.Name), StringComparer.Ordinal);
        return Construct(
            Constructs.Change, "a change", "What a host changes about one tool of a library; an entry with `operation` is an endpoint of its own.",
            [.. keys, .. Endpoint().Keys.Where(key => !names.Contains(key.Name)).Select(static key => OfOther(key.Name, key.Documentation))]);
    }

    private static LanguageKey Exposure() => Optional(
        "exposure", Shapes.Choice("default", "extended", "hidden"), "When the tool is listed: unless filtered out, only on request, or never.");

    private static LanguageKey OwnPresets() => Optional("presets", Shapes.LowerNames, "More presets declared in the api file.");

    private static LanguageConstruct Filter() => Construct(
        Constructs.Filter, "a filter", "A filter of a list endpoint.",
        [
            .. ValueKeys(typeRequired: false),
            Optional("wire", Shapes.Text, "Query parameter when its name differs."),
            Optional("many", Shapes.Boolean, "Whether several values may be given; they are joined by commas."),
            Optional("server_default", Shapes.Scalar, "What Planhat assumes when the filter is absent; never sent."),
            Optional("lookup", Shapes.Of(Constructs.LookUp), "Finds identifiers through another list first, where Planhat has no such filter."),
        ]);

    private static LanguageConstruct LookUp() => Construct(
        Constructs.LookUp, "'lookup'", "Another list through which a filter finds the records that are meant.",
        Required("path", Shapes.Path, "Path of that list, which Planhat gives as a whole."),
        Required("match", Shapes.MemberName, "Member of its records that has to contain the text."),
        Required("select", Shapes.MemberName, "Member of its records that holds the identifier."),
        Required("pass", Shapes.MemberName, "Query parameter of this endpoint that takes the identifiers."));

    private static LanguageConstruct Argument() => Construct(
        Constructs.Argument, "an argument", "An argument of a custom endpoint.",
        [
            .. ValueKeys(typeRequired: true),
            Optional("in", Shapes.Choice("path", "query", "body"), "Where the value goes; when absent: the path if it has the placeholder, the query of GET and DELETE, else the body."),
            Optional("required", Shapes.Boolean, "Whether a call is refused without it."),
            Optional("wire", Shapes.Text, "Name in the request when it differs."),
            Optional("many", Shapes.Boolean, "Whether several values may be given; they are joined by commas."),
            Optional("default", Shapes.Scalar, "Value sent when the argument is absent."),
        ]);

    private static LanguageConstruct Annotations() => Construct(
        Constructs.Annotations, "'annotations'", "Overrides of the derived MCP annotations.",
        Optional("read_only", Shapes.Boolean, "Whether nothing is changed."),
        Optional("destructive", Shapes.Boolean, "Whether something may be overwritten or removed."),
        Optional("idempotent", Shapes.Boolean, "Whether repeating the call changes nothing more."),
        Optional("open_world", Shapes.Boolean, "Whether the tool talks to a system outside."));
}
