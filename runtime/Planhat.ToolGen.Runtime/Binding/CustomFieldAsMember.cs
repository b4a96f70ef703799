using System.Text;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Recognizes a custom field that was written among the properties in the place of <c>custom</c>.</summary>
internal static class CustomFieldAsMember
{
    /// <summary>Refuses the current member if the account has a custom field of that name.</summary>
    /// <param name="member">The reader, standing on the member.</param>
    /// <param name="request">The request.</param>
    /// <param name="names">The names the object may have.</param>
    /// <returns>Whether it was refused.</returns>
    public static bool TryRefuse(ref ArgumentReader member, ToolRequest request, ArgumentNames names)
    {
        if (request.Tool.Model.CustomFieldParent is null || !names.Contains(ReservedNames.Custom))
        {
            return false;
        }

        // Only the definitions can tell, so they are worth reading.
        request.MentionsCustomFields = true;
        if (request.KnownCustomFields is not { } known || NearestName.Same(member.Name, known.WritableNames) is not { } field)
        {
            return false;
        }

        string custom = $"{{{JsonString.Quote(field)}:{Encoding.UTF8.GetString(member.Raw)}}}";
        string expected = $"\"{ReservedNames.Custom}\":{{{JsonString.Quote(field)}:…}}";

        // Two of them would be renamed to one and the same name.
        bool isAlone = !member.TryFind(ReservedNames.Custom, out _)
            && member.NamesOfAll().Count(name => !names.Contains(name) && NearestName.Same(name, known.WritableNames) is not null) == 1;
        if (isAlone && TrialBinding.Takes(ref member, custom, request.Body.Root, CustomFieldsValue.Bind))
        {
            member.Failures.Add(new ValidationFailure(member.Pointer, Problem, expected, Received: null, custom, ReservedNames.Custom));
        }
        else
        {
            member.Fail(Problem, expected);
        }

        return true;
    }

    private const string Problem = "is a custom field, and those stand under 'custom'";
}
