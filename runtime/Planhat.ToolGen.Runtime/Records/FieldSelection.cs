using System.Runtime.CompilerServices;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Records;

/// <summary>Which members of a record are asked of Planhat, and which are shown.</summary>
internal sealed class FieldSelection
{
    private static readonly ConditionalWeakTable<PlanhatTool, FieldSelection> Defaults = [];

    private FieldSelection(string? select, RecordShape shape)
    {
        Select = select;
        Shape = shape;
    }

    /// <summary>What Planhat's query parameter for selection holds, percent-encoded; null to ask for everything.</summary>
    public string? Select { get; }

    /// <summary>What is left of a record.</summary>
    public RecordShape Shape { get; }

    /// <summary>The selection of a tool whose call names neither fields nor conditions.</summary>
    public static FieldSelection DefaultOf(PlanhatTool tool) =>
        Defaults.GetValue(tool, static tool => Of(tool.Model, tool.Returns, conditions: []));

    /// <summary>The selection of a call.</summary>
    /// <param name="model">The model of the records.</param>
    /// <param name="fields">The caller's fields, or the tool's own; null or empty for all.</param>
    /// <param name="conditions">Conditions whose members must come, though they need not be shown.</param>
    public static FieldSelection Of(ModelDescription model, IReadOnlyList<string>? fields, IReadOnlyList<RecordCondition> conditions)
    {
        if (fields is null or { Count: 0 })
        {
            return new FieldSelection(select: null, RecordShape.Everything(model));
        }

        string[] named = [.. fields.Where(static field => field != "*").Select(field => ReadNameOf(model, field))];
        if (named.Length < fields.Count)
        {
            return new FieldSelection(select: null, RecordShape.WithoutNoise(model, named));
        }

        string[] members = [.. named.Where(static field => !IsCustomField(field)).Append(model.IdProperty).Distinct(StringComparer.Ordinal)];
        string[] customFields = [.. named.Where(IsCustomField).Select(static field => field[ModelProperties.CustomFieldPrefix.Length..])];
        IEnumerable<string> asked = named
            .Select(static field => IsCustomField(field) ? ReservedNames.Custom : field)
            .Concat(conditions.Select(static condition => condition.IsCustomField ? ReservedNames.Custom : condition.Member))
            .Distinct(StringComparer.Ordinal)
            .Select(Uri.EscapeDataString);
        return new FieldSelection(string.Join(',', asked), RecordShape.Only(model, members, customFields));
    }

    private static bool IsCustomField(string field) => field.StartsWith(ModelProperties.CustomFieldPrefix, StringComparison.Ordinal);

    private static string ReadNameOf(ModelDescription model, string field)
    {
        foreach (PropertyDescription property in model.Properties)
        {
            if (string.Equals(property.Name, field, StringComparison.Ordinal))
            {
                return property.ReadName;
            }
        }

        return field;
    }
}
