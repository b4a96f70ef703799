using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses names of custom fields, and tells which were probably meant.</summary>
internal static class CustomFieldNames
{
    /// <summary>Why an existing field is not written.</summary>
    private const string Calculated = "is calculated by Planhat and cannot be written";

    /// <summary>Refuses a member of <c>custom</c> that names no field, or one that is calculated.</summary>
    /// <returns>The field most probably meant, or null.</returns>
    public static CustomFieldDefinition? RefuseWrite(ref ArgumentReader field, ToolRequest request, ModelCustomFields known)
    {
        request.DoubtsCustomFields = true;
        if (known.Find(field.Name) is not null)
        {
            field.Fail(Calculated, "leave it out");
            return null;
        }

        string? nearest = NearestName.FindMisspelt(field.Name, known.WritableNames);
        if (nearest is not null && !field.TryClaim(nearest))
        {
            field.FailName($"{Problem(request)}, and '{nearest}' is given as well", "leave one of them out", renameTo: null);
            return null;
        }

        field.FailName(Problem(request), NameChoices.Describe(field.Name, known.WritableNames), nearest);
        return nearest is null ? null : known.Find(nearest);
    }

    /// <summary>Refuses a condition on <c>custom.&lt;Field name&gt;</c> if there is no such field.</summary>
    /// <param name="condition">The reader, standing on the condition.</param>
    /// <param name="request">The request.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="meant">The name most probably meant, with the prefix; null when there is none.</param>
    /// <returns>Whether it was refused.</returns>
    public static bool RefuseUnknownCondition(ref ArgumentReader condition, ToolRequest request, string field, out string? meant)
    {
        meant = null;
        if (request.KnownCustomFields is not { } known || known.Find(field) is not null)
        {
            return false;
        }

        request.DoubtsCustomFields = true;
        string? nearest = NearestName.FindMisspelt(field, known.Names);
        meant = nearest is null ? null : ModelProperties.CustomFieldPrefix + nearest;
        condition.FailName(Problem(request), NameChoices.Describe(field, known.Names), meant);
        return true;
    }

    /// <summary>Refuses <c>custom.&lt;Field name&gt;</c> among names to read if there is no such field.</summary>
    /// <returns>Whether it was refused.</returns>
    public static bool RefuseUnknownRead(ref ArgumentReader value, ToolRequest request, string field)
    {
        if (request.KnownCustomFields is not { } known || known.Find(field) is not null)
        {
            return false;
        }

        FailName(ref value, request, field, known.Names);
        return true;
    }

    /// <summary>Refuses <c>custom.&lt;Field name&gt;</c> among names to write if there is no such field, or it is calculated.</summary>
    /// <returns>Whether it was refused.</returns>
    public static bool RefuseUnknownWrite(ref ArgumentReader value, ToolRequest request, string field)
    {
        if (request.KnownCustomFields is not { } known || known.Find(field) is { IsFormula: false })
        {
            return false;
        }

        if (known.Find(field) is null)
        {
            FailName(ref value, request, field, known.WritableNames);
            return true;
        }

        request.DoubtsCustomFields = true;
        value.Fail(Calculated, "leave it out");
        return true;
    }

    /// <summary>The name of a custom field with its prefix, when it was given without; otherwise null.</summary>
    public static string? WithPrefix(ToolRequest request, string name) =>
        Known(request, name) is { } field ? ModelProperties.CustomFieldPrefix + field : null;

    private static void FailName(ref ArgumentReader value, ToolRequest request, string field, IReadOnlyList<string> names)
    {
        request.DoubtsCustomFields = true;
        string? nearest = NearestName.FindMisspelt(field, names);
        value.Fail(Problem(request), NameChoices.Describe(field, names), nearest is null ? null : JsonString.Quote(ModelProperties.CustomFieldPrefix + nearest));
    }

    // Only the definitions can tell, so a name that is none of the model's is worth reading them.
    private static string? Known(ToolRequest request, string name)
    {
        if (request.Tool.Model.CustomFieldParent is null || ListedProperties.IsLimited(request.Tool))
        {
            return null;
        }

        request.MentionsCustomFields = true;
        return request.KnownCustomFields is { } known ? NearestName.Same(name, request.Tool is ListTool ? known.Names : known.WritableNames) : null;
    }

    private static string Problem(ToolRequest request) => $"names no custom field of {Article.With(request.Tool.Model.Title)}";
}
