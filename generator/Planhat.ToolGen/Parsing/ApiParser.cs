using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads the api file.</summary>
internal static class ApiParser
{
    public static ParsedApi Parse(Located<string> name, ConstructReader api) => new(
        name,
        api.Text("instructions"),
        api.NestedEntries("hosts").Select(static host => new ParsedHost(host.Name, host.Construct.Text("url"), host.Construct.Text("authentication"))).ToEquatableArray(),
        api.Nested("id_prefixes")?.Text("external"),
        api.Nested("id_prefixes")?.Text("source"),
        api.Nested("paging") is { } paging ? ParsePaging(paging) : null,
        api.Nested("rate_limit") is { } limit ? new ParsedRateLimit(limit.Texts("limit"), limit.Texts("remaining"), limit.Texts("reset")) : null,
        api.Nested("custom_fields")?.Text("model"),
        api.Nested("bulk_upsert")?.Integer("max"),
        api.Nested("bulk_upsert")?.Text("instructions"),
        ParseErrors(api),
        NamedTexts(api, "tags"),
        NamedTexts(api, "presets"),
        api.NestedEntries("references").Select(static reference => new ParsedModelReference(reference.Name, reference.Construct.Text("path"), reference.Construct.Texts("accepts"))).ToEquatableArray());

    public static ParsedApiExtension ParseExtension(Located<string> name, ConstructReader extension) =>
        new(name, extension.Text("instructions"), NamedTexts(extension, "tags"), NamedTexts(extension, "presets"));

    private static ParsedPaging ParsePaging(ConstructReader paging) => new(
        paging.Text("limit"),
        paging.Text("offset"),
        paging.Text("sort"),
        paging.Text("select"),
        paging.Integer("default"));

    private static EquatableArray<ParsedErrorAdvice> ParseErrors(ConstructReader api)
    {
        var errors = new List<ParsedErrorAdvice>();
        foreach ((Located<string> name, Located<string>? text) in api.TextEntries("errors"))
        {
            if (text is not null && int.TryParse(name.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int status))
            {
                errors.Add(new ParsedErrorAdvice(new Located<int>(status, name.At), text));
            }
        }

        return errors.ToEquatableArray();
    }

    private static EquatableArray<ParsedNamedText> NamedTexts(ConstructReader api, string key) =>
        api.TextEntries(key).Select(static entry => new ParsedNamedText(entry.Name, entry.Text ?? entry.Name)).ToEquatableArray();
}
