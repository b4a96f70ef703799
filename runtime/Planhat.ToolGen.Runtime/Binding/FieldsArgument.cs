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
        PlanhatTool tool = request.Tool;
        bool isCustom = IsCustom(tool, name);
        request.MentionsCustomFields |= isCustom;
        if (ListedProperties.CustomField(tool, name) is { } field && CustomFieldNames.RefuseUnknownRead(ref value, request, field))
        {
            return;
        }

        if (name != All && !isCustom && ListedProperties.Find(tool, name) is null)
        {
            string? nearest = name.Equals("all", StringComparison.OrdinalIgnoreCase)
                ? All
                : CustomFieldNames.WithPrefix(request, name) ?? ModelProperties.Nearest(ListedProperties.Of(tool), name);
            value.Fail(
                ListedProperties.Problem(tool, name),
                $"{ListedProperties.Expected(request, name)}; [\"*\"] for all",
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
    private static bool IsCustom(PlanhatTool tool, string name) =>
        (name == ReservedNames.Custom && tool.Model.CustomFieldParent is not null && !ListedProperties.IsLimited(tool))
        || ListedProperties.CustomField(tool, name) is not null;
}
