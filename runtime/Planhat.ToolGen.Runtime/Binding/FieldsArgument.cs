using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>fields</c>.</summary>
internal static class FieldsArgument
{
    private const string All = "*";

    public static void Bind(ref ArgumentReader argument, ToolRequest request)
    {
        NameList.Bind(ref argument, request, BindName);
        if (request.RequestedFields is [_, ..] fields)
        {
            request.Fields = fields.Contains(All) ? [All] : fields;
        }
    }

    private static void BindName(ref ArgumentReader value, string name, ToolRequest request)
    {
        ModelDescription model = request.Tool.Model;
        if (name != All && !IsCustom(model, name) && ModelProperties.Find(model, name) is null)
        {
            string? nearest = ModelProperties.Nearest(model, name);
            value.Fail(
                $"names no property of a {model.Title}",
                $"{ModelProperties.Expected(model, name)}; [\"*\"] for all",
                nearest is null ? null : JsonString.Quote(nearest));
            return;
        }

        request.RequestedFields ??= [];
        if (!request.RequestedFields.Contains(name))
        {
            request.RequestedFields.Add(name);
        }
    }

    // All custom fields together, or a single one.
    private static bool IsCustom(ModelDescription model, string name) =>
        (name == ReservedNames.Custom && model.CustomFieldParent is not null) || ModelProperties.CustomField(model, name) is not null;
}
