using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>The properties of a record that some write takes.</summary>
internal static class WriteProperties
{
    /// <summary>Those of a model that may be created or updated.</summary>
    public static IEnumerable<PropertyModel> Of(RecordModel record) => record.Properties
        .Where(IsWritable)
        .Where(property => !record.Constants.Contains(property.Name))
        .Where(property => property.Name != LanguageDefaults.CustomProperty || record.CustomFieldParent is null);

    /// <summary>Planhat's identifier, by which upserts find a record; null where it is written like any other property.</summary>
    public static PropertyModel? UpsertId(RecordModel record) =>
        record.Properties.FirstOrDefault(property => property.Name == record.IdProperty && !IsWritable(property));

    /// <summary>Those of a nested object.</summary>
    public static IEnumerable<PropertyModel> Of(EquatableArray<PropertyModel> members) => members.Where(IsWritable);

    /// <summary>Whether anything of a model can be written.</summary>
    public static bool Any(RecordModel record) =>
        record.CustomFieldParent is not null || Of(record).Any(property => property.Name != record.IdProperty);

    private static bool IsWritable(PropertyModel property) => property.OnCreate || property.OnUpdate;
}
