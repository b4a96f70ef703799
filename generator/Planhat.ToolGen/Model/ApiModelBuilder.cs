using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Builds what is true of the whole API.</summary>
internal static class ApiModelBuilder
{
    public static ApiModel Build(ParsedDocument document, IReadOnlyCollection<RecordModel> records, IReadOnlyDictionary<string, string> namespaces)
    {
        ParsedApi api = document.Api!;
        return new ApiModel(
            Name: api.Name.Value,
            Instructions: api.Instructions?.Value ?? string.Empty,
            Hosts: api.Hosts.Select(HostOf).ToEquatableArray(),
            ExternalPrefix: api.ExternalPrefix?.Value ?? "extid-",
            SourcePrefix: api.SourcePrefix?.Value ?? "srcid-",
            Paging: new PagingModel(
                api.Paging?.Limit?.Value ?? "limit",
                api.Paging?.Offset?.Value ?? "offset",
                api.Paging?.Sort?.Value ?? "sort",
                api.Paging?.Select?.Value ?? "select",
                api.Paging?.Default?.Value ?? LanguageDefaults.ToolPage),
            RateLimitHeaders: Texts(api.RateLimit?.Limit),
            RateRemainingHeaders: Texts(api.RateLimit?.Remaining),
            RateResetHeaders: Texts(api.RateLimit?.Reset),
            CustomFields: CustomFieldsOf(api, records),
            BulkMaximum: api.BulkMaximum?.Value,
            BulkInstructions: api.BulkInstructions?.Value.Trim(),
            Errors: api.Errors.Select(static error => new ErrorAdviceModel(error.Status.Value, error.Advice.Value)).ToEquatableArray(),
            Tags: api.Tags.Select(NamedText).ToEquatableArray(),
            Presets: api.Presets.Select(NamedText).ToEquatableArray(),
            References: References(api, records).ToEquatableArray(),
            Namespace: document.Role == DocumentRole.Reference && namespaces.TryGetValue(document.Path, out string? origin) ? origin : null);
    }

    private static CustomFieldSourceModel? CustomFieldsOf(ParsedApi api, IEnumerable<RecordModel> records) => records
        .Where(record => record.Name == api.CustomFieldModel?.Value)
        .Select(static record => new CustomFieldSourceModel(record.Name, record.Host, record.Path, record.PageMax))
        .FirstOrDefault();

    private static IEnumerable<ModelReferenceModel> References(ParsedApi api, IEnumerable<RecordModel> records) => records
        .Select(static record => new ModelReferenceModel(
            record.Name, record.Path, record.Host, record.IdProperty, record.GetForms, record.ReferenceForms))
        .Concat(api.References.Select(static reference => new ModelReferenceModel(
            reference.Name.Value,
            reference.Path?.Value ?? "/",
            LanguageDefaults.Host,
            LanguageDefaults.IdProperty,
            reference.Forms.Count == 0 ? IdentifierForms.Planhat : IdentifierFormNames.Parse(reference.Forms),
            ReferenceForms: IdentifierForms.Planhat)))
        .OrderBy(static reference => reference.Name, StringComparer.Ordinal);

    private static HostModel HostOf(ParsedHost host) =>
        new(host.Name.Value, host.Url?.Value ?? string.Empty, TenantInPath: host.Authentication?.Value == "tenant");

    private static NamedTextModel NamedText(ParsedNamedText entry) => new(entry.Name.Value, entry.Text.Value);

    private static EquatableArray<string> Texts(EquatableArray<Located<string>>? texts) =>
        texts is null ? EquatableArray<string>.Empty : texts.Value.Select(static text => text.Value).ToEquatableArray();
}
