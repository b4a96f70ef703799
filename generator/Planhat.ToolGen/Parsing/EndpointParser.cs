using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads endpoints with their filters and arguments.</summary>
internal static class EndpointParser
{
    public static ParsedEndpoint Parse(Located<string> name, ConstructReader endpoint) => new(
        name,
        endpoint.Text("operation"),
        endpoint.Text("title"),
        endpoint.Text("description"),
        endpoint.Text("method"),
        endpoint.Text("path"),
        endpoint.Text("host"),
        ParseFilters(endpoint),
        endpoint.Boolean("unpaged"),
        endpoint.Texts("returns"),
        endpoint.Constants("keep"),
        endpoint.Texts("accepts"),
        endpoint.Constants("constants"),
        endpoint.Texts("except"),
        endpoint.Texts("keys"),
        endpoint.Texts("insert_requires"),
        endpoint.NestedEntries("arguments").Select(static entry => ParseArgument(entry.Name, entry.Construct)).ToEquatableArray(),
        endpoint.Text("body"),
        endpoint.Text("result"),
        endpoint.Texts("tags"),
        endpoint.Texts("synonyms"),
        endpoint.Texts("presets"),
        endpoint.Texts("aliases"),
        endpoint.Text("exposure"),
        endpoint.NestedItems("rules").Select(RuleParser.Parse).ToEquatableArray(),
        endpoint.Nested("annotations") is { } annotations ? ParseAnnotations(annotations) : null,
        endpoint.Text("name"));

    private static EquatableArray<ParsedFilter> ParseFilters(ConstructReader endpoint)
    {
        IEnumerable<ParsedFilter> named = endpoint.Texts("filters")
            .Select(static name => new ParsedFilter(name, Value: null, Wire: null, Many: null, ServerDefault: null, LookUp: null));
        IEnumerable<ParsedFilter> detailed = endpoint.NestedEntries("filters").Select(static entry => ParseFilter(entry.Name, entry.Construct));
        return named.Concat(detailed).ToEquatableArray();
    }

    private static ParsedFilter ParseFilter(Located<string> name, ConstructReader filter) => new(
        name,
        ValueParser.ParseIfGiven(filter),
        filter.Text("wire"),
        filter.Boolean("many"),
        filter.Value("server_default"),
        filter.Nested("lookup") is { } lookUp ? ParseLookUp(filter.KeyOf("lookup")!, lookUp) : null);

    private static ParsedLookUp ParseLookUp(Located<string> key, ConstructReader lookUp) => new(
        key,
        lookUp.Text("path"),
        lookUp.Text("match"),
        lookUp.Text("select"),
        lookUp.Text("pass"));

    private static ParsedArgument ParseArgument(Located<string> name, ConstructReader argument) => new(
        name,
        ValueParser.Parse(argument),
        argument.Text("in"),
        argument.Boolean("required"),
        argument.Text("wire"),
        argument.Boolean("many"),
        argument.Value("default"));

    private static ParsedAnnotations ParseAnnotations(ConstructReader annotations) => new(
        annotations.Boolean("read_only"),
        annotations.Boolean("destructive"),
        annotations.Boolean("idempotent"),
        annotations.Boolean("open_world"));
}
