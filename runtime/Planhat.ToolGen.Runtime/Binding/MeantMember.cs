using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses a name and tells the one that was probably meant, unless the value shows that it cannot have been.</summary>
internal static class MeantMember
{
    /// <summary>Refuses the name of the current member.</summary>
    /// <param name="member">The reader, standing on the member.</param>
    /// <param name="request">The request.</param>
    /// <param name="meant">The name probably meant, or null.</param>
    /// <param name="property">The property of that name, or null.</param>
    /// <param name="isSynonym">Whether the two names have nothing but their meaning in common, so that the value has to fit.</param>
    public static void Refuse(ref ArgumentReader member, ToolRequest request, string? meant, PropertyDescription? property, bool isSynonym = false)
    {
        if (meant == ReservedNames.Custom && member.TokenType != JsonTokenType.StartObject && QuotedJson.Find(ref member, JsonTokenType.StartObject) is null)
        {
            member.RefuseUnknown(meant: null);
            return;
        }

        if (meant is null || property is null || (!isSynonym && !NamesRecord(member.Name, property)) || PropertyFit.IsPossible(ref member, property, request.Identifiers))
        {
            member.RefuseUnknown(meant);
            return;
        }

        if (property.To is { } model && member.TokenType == JsonTokenType.String)
        {
            string found = request.Facts?.Lists.CallFor(model, member.GetString()) is { } call ? $"; {call} finds it" : "";
            member.Fail($"is not known here; '{meant}' is, but takes an identifier", $"'{meant}' with a Planhat id, extid-… or srcid-…{found}");
            return;
        }

        member.RefuseUnknown(meant: null);
    }

    // "company" in the place of "companyId" may hold the company's name; "company_id" does not.
    private static bool NamesRecord(string name, PropertyDescription property)
    {
        string bare = NameWords.Of(name).Bare;
        return property.To is not null && !bare.EndsWith("ID", StringComparison.Ordinal) && !bare.EndsWith("IDS", StringComparison.Ordinal);
    }
}
