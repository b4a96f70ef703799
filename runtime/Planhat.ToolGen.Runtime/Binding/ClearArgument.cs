using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>clear</c>, the properties that an update empties.</summary>
internal static class ClearArgument
{
    public static void Bind(ref ArgumentReader argument, ToolRequest request) =>
        NameList.Bind(ref argument, request, BindName);

    /// <summary>Writes the nulls, once it is known which properties the same call sets.</summary>
    public static void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
        foreach (string name in request.Cleared)
        {
            if (ModelProperties.CustomField(request.Tool.Model, name) is { } field)
            {
                ClearCustomField(ref arguments, request, field);
            }
            else if (arguments.Has(name))
            {
                arguments.FailMember(ReservedNames.Clear, $"empties {name}, which the same call sets", "one of the two");
            }
            else if (!arguments.HasOrEmpties(name))
            {
                request.Body[ModelProperties.Find(request.Tool.Model, name)!.WireName].WriteNull();
            }
        }
    }

    private static void ClearCustomField(ref ArgumentReader arguments, ToolRequest request, string field)
    {
        if (request.AddCustomField(field))
        {
            request.CustomFields[field].WriteNull();
        }
        else
        {
            arguments.FailMember(ReservedNames.Clear, $"empties custom.{field}, which the same call sets", "one of the two");
        }
    }

    private static void BindName(ref ArgumentReader value, string name, ToolRequest request)
    {
        PlanhatTool tool = request.Tool;
        PropertyDescription? property = ModelProperties.Find(tool.Model, name);
        if (name == ReservedNames.Custom)
        {
            value.Fail("would empty all custom fields at once", "single ones, such as custom.<Field name>");
        }
        else if (ModelProperties.CustomField(tool.Model, name) is { } field)
        {
            request.MentionsCustomFields = true;
            if (!CustomFieldNames.RefuseUnknownWrite(ref value, request, field))
            {
                Add(request, name);
            }
        }
        else if (property is not null && tool.Arguments.Contains(name))
        {
            Add(request, name);
        }
        else if (property is not null)
        {
            value.Fail(ModelProperties.WhyNotWritten(property), "leave it out");
        }
        else
        {
            string[] written = [.. tool.Arguments.All.Where(argument => ModelProperties.Find(tool.Model, argument) is not null)];
            string? nearest = CustomFieldNames.WithPrefix(request, name)
                ?? ModelProperties.Nearest([.. tool.Model.Properties.Where(property => tool.Arguments.Contains(property.Name))], name);
            value.Fail($"names no property of {Article.With(tool.Model.Title)}", NameChoices.Describe(name, written), nearest is null ? null : JsonString.Quote(nearest));
        }
    }

    private static void Add(ToolRequest request, string name)
    {
        if (!request.Cleared.Contains(name, StringComparer.Ordinal))
        {
            request.Cleared.Add(name);
        }
    }
}
