using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What is true of the whole API.</summary>
/// <param name="IsReference">Whether another library emits it.</param>
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
    EquatableArray<ErrorAdviceModel> Errors,
    EquatableArray<NamedTextModel> Tags,
    EquatableArray<NamedTextModel> Presets,
    EquatableArray<ModelReferenceModel> References,
    bool IsReference);
