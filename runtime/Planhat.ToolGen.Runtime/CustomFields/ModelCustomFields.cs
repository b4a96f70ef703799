using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.CustomFields;

/// <summary>The custom fields of one model.</summary>
public sealed class ModelCustomFields
{
    private readonly Dictionary<string, CustomFieldDefinition> _byName;

    internal ModelCustomFields(IEnumerable<CustomFieldDefinition> definitions)
    {
        Definitions = [.. definitions.DistinctBy(static field => field.Name, StringComparer.Ordinal).OrderBy(static field => field.Name, StringComparer.Ordinal)];
        _byName = Definitions.ToDictionary(static field => field.Name, StringComparer.Ordinal);
        Names = [.. Definitions.Select(static field => field.Name)];
        WritableNames = [.. Definitions.Where(static field => !field.IsFormula).Select(static field => field.Name)];
        Days = EpochDayMember.Named(Definitions.Where(static field => field.Type == CustomFieldKind.Day).Select(static field => field.Name));
    }

    /// <summary>No fields at all.</summary>
    public static ModelCustomFields None { get; } = new([]);

    /// <summary>The fields in ordinal order of their names, each name once.</summary>
    public IReadOnlyList<CustomFieldDefinition> Definitions { get; }

    /// <summary>The names of all fields.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>The names of the fields that can be written.</summary>
    internal IReadOnlyList<string> WritableNames { get; }

    /// <summary>The fields whose values are epoch days.</summary>
    internal EpochDayMembers Days { get; }

    /// <summary>The field of a name, exactly as written; null when there is none.</summary>
    /// <param name="name">The display name.</param>
    public CustomFieldDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
