using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What is true of the whole API.</summary>
/// <param name="CustomFields">Where definitions of custom fields are read, or null.</param>
/// <param name="BulkMaximum">Most records of one bulk upsert request; null for the runtime's own.</param>
/// <param name="BulkInstructions">What is true of all bulk upserts, or null.</param>
/// <param name="References">Where records are found that others refer to, compiled models included, in ordinal order.</param>
/// <param name="Namespace">Namespace of the library that emits the description; null when this compilation does.</param>
internal sealed record ApiModel(
    string Name,
    string Instructions,
    EquatableArray<HostModel> Hosts,
    string ExternalPrefix,
    string SourcePrefix,
    PagingModel Paging,
    EquatableArray<string> RateLimitHeaders,
    EquatableArray<string> RateRemainingHeaders,
    EquatableArray<string> RateResetHeaders,
    CustomFieldSourceModel? CustomFields,
    int? BulkMaximum,
    string? BulkInstructions,
    EquatableArray<ErrorAdviceModel> Errors,
    EquatableArray<NamedTextModel> Tags,
    EquatableArray<NamedTextModel> Presets,
    EquatableArray<ModelReferenceModel> References,
    string? Namespace);
