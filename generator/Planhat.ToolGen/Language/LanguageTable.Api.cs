namespace Planhat.ToolGen.Language;

/// <content>What is true of the whole API.</content>
internal static partial class LanguageTable
{
    private const int MaxPage = 100_000;

    private static LanguageConstruct Api() => Construct(
        Constructs.Api, "the api file", "What is true of the whole API.",
        Required("api", Shapes.LowerName, "Name of the API."),
        Optional("instructions", Shapes.Text, "What is true of all tools; becomes the MCP server's instructions."),
        Required("hosts", Shapes.MapOf(Shapes.LowerName, Shapes.Of(Constructs.Host)), "Hosts endpoints are called on; `main` is the default."),
        Optional("id_prefixes", Shapes.Of(Constructs.IdPrefixes), "How Planhat spells prefixed identifiers in paths."),
        Optional("paging", Shapes.Of(Constructs.Paging), "Query parameters of lists."),
        Optional("rate_limit", Shapes.Of(Constructs.RateLimit), "Response headers that tell the rate limit."),
        Optional("custom_fields", Shapes.Of(Constructs.CustomFieldSource), "Where the definitions of the account's custom fields are read."),
        Optional("bulk_upsert", Shapes.Of(Constructs.BulkUpsert), "What holds for bulk upserts."),
        Optional("errors", Shapes.MapOf(Shapes.Status, Shapes.Text), "Advice by HTTP status: the sentence that tells a model what to do."),
        Optional("tags", Shapes.MapOf(Shapes.LowerName, Shapes.Text), "Tags models and endpoints may bear, with their meaning."),
        Optional("presets", Shapes.MapOf(Shapes.LowerName, Shapes.Text), "Presets models and endpoints may join, with their meaning."),
        Optional("references", Shapes.MapOf(Shapes.ModelName, Shapes.Of(Constructs.Reference)), "Models that are only referred to and have no file of their own."));

    private static LanguageConstruct ExtendsApi() => Construct(
        Constructs.ExtendsApi, "an extension of the api file", "What a project adds to the api file of a library.",
        Required("extends_api", Shapes.LowerName, "Name of the API that is extended."),
        Optional("instructions", Shapes.Text, "What is true of the project's own tools; follows the library's instructions."),
        Optional("tags", Shapes.MapOf(Shapes.LowerName, Shapes.Text), "More tags models and endpoints may bear, with their meaning."),
        Optional("presets", Shapes.MapOf(Shapes.LowerName, Shapes.Text), "More presets models and endpoints may join, with their meaning."));

    private static LanguageConstruct Host() => Construct(
        Constructs.Host, "a host", "A host endpoints are called on.",
        Required("url", Shapes.HttpsUrl, "Address of the host."),
        Required("authentication", Shapes.Choice("bearer", "tenant"), "`bearer`: the API token in a header. `tenant`: the tenant token in the path, as `{tenant}`."));

    private static LanguageConstruct IdPrefixes() => Construct(
        Constructs.IdPrefixes, "'id_prefixes'", "How Planhat spells prefixed identifiers in paths.",
        Optional("external", Shapes.Text, "Prefix of an identifier of the caller's own system, such as `extid-`."),
        Optional("source", Shapes.Text, "Prefix of an identifier of an integrated system, such as `srcid-`."));

    private static LanguageConstruct Paging() => Construct(
        Constructs.Paging, "'paging'", "Query parameters of lists.",
        Optional("limit", Shapes.Text, "Query parameter for the page size."),
        Optional("offset", Shapes.Text, "Query parameter for the index of the first record."),
        Optional("sort", Shapes.Text, "Query parameter for the order."),
        Optional("select", Shapes.Text, "Query parameter for the wanted properties."),
        Optional("default", Shapes.Integer(1, MaxPage), "Page size of a tool call that names no limit."));

    private static LanguageConstruct RateLimit() => Construct(
        Constructs.RateLimit, "'rate_limit'", "Response headers that tell the rate limit; the first one found wins.",
        Optional("limit", Shapes.Texts, "Headers with the number of calls allowed."),
        Optional("remaining", Shapes.Texts, "Headers with the number of calls left."),
        Optional("reset", Shapes.Texts, "Headers with the time of the next allowance."));

    private static LanguageConstruct CustomFieldSource() => Construct(
        Constructs.CustomFieldSource, "'custom_fields'", "Where the definitions of the account's custom fields are read.",
        Required("model", Shapes.ModelName, "Model whose records are the definitions; it has a file of its own."));

    private static LanguageConstruct BulkUpsert() => Construct(
        Constructs.BulkUpsert, "'bulk_upsert'", "What holds for bulk upserts.",
        Required("max", Shapes.Integer(1, MaxPage), "Most records of one upstream request; a call with more is sent in several."),
        Optional("instructions", Shapes.Text, "What is true of all bulk upserts; follows the API's instructions where a server has one."));

    private static LanguageConstruct Reference() => Construct(
        Constructs.Reference, "a reference", "A model that is only referred to.",
        Required("path", Shapes.Path, "Collection path under which its records are found."),
        Optional("accepts", Shapes.Forms, "Identifier forms Planhat takes in its path; `planhat` when absent."));
}
