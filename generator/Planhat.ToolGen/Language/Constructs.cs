namespace Planhat.ToolGen.Language;

/// <summary>Names of the constructs in <see cref="LanguageTable"/>.</summary>
internal static class Constructs
{
    public const string Api = "api";
    public const string Model = "model";
    public const string Extends = "extends";
    public const string ExtendsApi = "extends_api";
    public const string Host = "host";
    public const string IdPrefixes = "id_prefixes";
    public const string Paging = "paging";
    public const string RateLimit = "rate_limit";
    public const string CustomFieldSource = "custom_field_source";
    public const string BulkUpsert = "bulk_upsert";
    public const string Reference = "reference";
    public const string Identifiers = "identifiers";
    public const string AcceptedForms = "accepted_forms";
    public const string Page = "page";
    public const string Value = "value";
    public const string Property = "property";
    public const string Rule = "rule";
    public const string Endpoint = "endpoint";
    public const string Change = "change";
    public const string Filter = "filter";
    public const string LookUp = "lookup";
    public const string Argument = "argument";
    public const string Annotations = "annotations";
}
