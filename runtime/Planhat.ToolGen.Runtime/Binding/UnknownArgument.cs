using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses an argument that a tool does not have, and says what to do instead.</summary>
internal static class UnknownArgument
{
    public static void Refuse(ref ArgumentReader arguments, ToolRequest request)
    {
        PlanhatTool tool = request.Tool;
        if (arguments.Failures.IsFull)
        {
            return;
        }

        if (ArgumentSynonyms.Find(tool, arguments.Name) is { } meant)
        {
            MeantMember.Refuse(ref arguments, request, meant, ModelProperties.Find(tool.Model, meant));
        }
        else if (tool is CreateTool or UpdateTool or UpsertTool)
        {
            RefuseWritten(ref arguments, request);
        }
        else if (tool is ListTool)
        {
            RefuseFilter(ref arguments, request);
        }
        else
        {
            RefuseOther(ref arguments, request);
        }
    }

    private static void RefuseWritten(ref ArgumentReader arguments, ToolRequest request)
    {
        if (!UnknownMember.TryRefuse(ref arguments, request, request.Tool.Model.Properties, request.Tool.Arguments))
        {
            RefuseOther(ref arguments, request);
        }
    }

    private static void RefuseFilter(ref ArgumentReader arguments, ToolRequest request)
    {
        PlanhatTool tool = request.Tool;
        string name = arguments.Name;
        if (ArgumentSynonyms.IsPlace(name))
        {
            arguments.Fail(
                "is no argument of this tool: pages come one after the other, none is reached by its place",
                $"{ReservedNames.NextCursor} of the answer before, or nothing for the first page");
        }
        else if (tool.Arguments.Nearest(name) is null
            && PropertySynonyms.Find(tool.Model.Properties.Where(property => tool.Arguments.Contains(property.Name)), name) is { } filter)
        {
            MeantMember.Refuse(ref arguments, request, filter.Name, filter, isSynonym: true);
        }
        else if (PropertyMeant(name, request) is not { } property)
        {
            RefuseOther(ref arguments, request);
        }
        else if (request.Kept.FirstOrDefault(kept => kept.Name == property) is { } kept)
        {
            arguments.Fail($"is no filter of this tool: {KeptConditions.Describe(kept)}", "leave it out, or use the list that holds the others");
        }
        else
        {
            arguments.Fail("is no filter of this tool", $"a condition under 'where', such as {{\"{property}\":{{\"eq\":…}}}}");
        }
    }

    private static void RefuseOther(ref ArgumentReader arguments, ToolRequest request)
    {
        ArgumentNames names = request.Tool.Arguments;
        string? nearest = names.Nearest(arguments.Name) ?? OnlyName(ref arguments, names);
        if (nearest is null && HoldsArguments(ref arguments, names))
        {
            arguments.Fail("is not an argument of this tool, but what it holds is", $"its members beside the other arguments, not inside '{arguments.Name}'");
            return;
        }

        MeantMember.Refuse(ref arguments, request, nearest, nearest is null ? null : ModelProperties.Find(request.Tool.Model, nearest));
    }

    // An array in a call of a tool that takes one array can be meant for nothing else.
    private static string? OnlyName(ref ArgumentReader arguments, ArgumentNames names) =>
        names.All is [var only] && arguments.TokenType == JsonTokenType.StartArray ? only : null;

    private static bool HoldsArguments(ref ArgumentReader arguments, ArgumentNames names)
    {
        if (arguments.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        bool holdsAny = false;
        ArgumentReader members = arguments.EnterOpenObject();
        while (members.Read())
        {
            if (!names.Contains(members.Name))
            {
                return false;
            }

            holdsAny = true;
        }

        return holdsAny;
    }

    private static string? PropertyMeant(string name, ToolRequest request)
    {
        IReadOnlyList<PropertyDescription> properties = ListedProperties.Of(request.Tool);
        return properties.FirstOrDefault(property => property.Name == name)?.Name
            ?? (request.Tool.Arguments.Nearest(name) is null ? ModelProperties.Nearest(properties, name) : null);
    }
}
