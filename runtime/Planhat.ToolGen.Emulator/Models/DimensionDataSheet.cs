using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-api.md §9: points of time series; written on the analytics host, listed on the main one.</summary>
internal sealed class DimensionDataSheet : ModelSheet
{
    public const string Collection = "dimensiondata";

    private static readonly ListFilter[] ListFilters =
    [
        new("cId", null, static (value, _) => point => point["companyId"].Text() == value),
        new("dimid", null, static (value, _) => point => point["dimensionId"].Text() == value),
        new("from", null, static (value, _) => NotBefore(Limit("from", value))),
        new("to", null, static (value, _) => NotAfter(Limit("to", value))),
    ];

    public override string Model => "dimensiondata";

    public override string Path => Collection;

    /// <remarks>The default is unconfirmed; 100 is that of most models.</remarks>
    public override PageSize Page => new(100, 10_000);

    public override ModelOperations Operations => ModelOperations.List;

    public override string? ExternalIdMember => null;

    public override string? SourceIdMember => null;

    public override string? CustomFieldParent => null;

    public override IReadOnlyList<string> CreationStamps => [];

    public override IReadOnlyList<string> UpdateStamps => [];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override void Derive(JsonObject view, PlanhatWorld world) =>
        view["companyName"] = view["companyId"].Text() is { } id ? world.Companies.Find(id)?["name"]?.DeepClone() : null;

    private static Func<JsonObject, bool> NotBefore(int limit) => point => Day(point) >= limit;

    private static Func<JsonObject, bool> NotAfter(int limit) => point => Day(point) <= limit;

    private static int Day(JsonObject point) => JsonValues.EpochDay(point["time"].Instant() ?? DateTimeOffset.UnixEpoch);

    private static int Limit(string parameter, string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int day)
            ? day
            : throw new RefusedRequestException(400, $"Invalid {parameter}");
}
