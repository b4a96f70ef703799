using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>Everything one compilation emits: its own tools in ordinal order of name, and the models they use.</summary>
/// <remarks>Cached between runs: keep the whole graph immutable, compared by value, and free of positions.</remarks>
internal sealed record ToolCatalogModel(
    ApiModel? Api,
    EquatableArray<RecordModel> Models,
    EquatableArray<ToolModel> Tools);
