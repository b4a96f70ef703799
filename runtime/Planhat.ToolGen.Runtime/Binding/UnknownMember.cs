using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses a name that an object of properties does not have, and says what the model knows about it.</summary>
internal static class UnknownMember
{
    /// <summary>Refuses a member of an object inside the arguments.</summary>
    public static void Refuse(ref ArgumentReader member, ToolRequest request, ArgumentNames names)
    {
        IReadOnlyList<PropertyDescription> properties = NestedProperties.Of(request.Tool, member.PointerToObject);
        if (TryRefuse(ref member, request, properties, names))
        {
            return;
        }

        string? nearest = names.Nearest(member.Name);
        MeantMember.Refuse(ref member, request, nearest, properties.FirstOrDefault(property => property.Name == nearest));
    }

    /// <summary>Refuses the name if the properties tell what it is: another spelling, one that is not written, a synonym, a custom field.</summary>
    /// <param name="member">The reader, standing on the member.</param>
    /// <param name="request">The request.</param>
    /// <param name="properties">The properties of the object.</param>
    /// <param name="names">The names the object may have.</param>
    /// <returns>Whether it was refused.</returns>
    public static bool TryRefuse(ref ArgumentReader member, ToolRequest request, IReadOnlyList<PropertyDescription> properties, ArgumentNames names)
    {
        string name = member.Name;
        PropertyDescription[] written = [.. properties.Where(property => names.Contains(property.Name))];

        // A ticket's title is listed as its subject.
        if (written.FirstOrDefault(property => property.ReadName == name || property.WireName == name)?.Name is { } other)
        {
            member.RefuseUnknown(other);
        }
        else if (Unwritten(name, properties, names) is { } unwritten)
        {
            member.Fail(ModelProperties.WhyNotWritten(unwritten), "leave it out");
        }
        else if (NearestName.Same(name, names.All) is { } same)
        {
            member.RefuseUnknown(same);
        }
        else if (CustomFieldAsMember.TryRefuse(ref member, request, names))
        {
            return true;
        }
        else if (PropertySynonyms.Find(written, name) is { } called)
        {
            MeantMember.Refuse(ref member, request, called.Name, called, isSynonym: true);
        }
        else
        {
            return false;
        }

        return true;
    }

    // The model's own spelling comes first: "_id" is no "id".
    private static PropertyDescription? Unwritten(string name, IReadOnlyList<PropertyDescription> properties, ArgumentNames names)
    {
        string? known = properties.Any(property => property.Name == name) || NearestName.Same(name, names.All) is null
            ? NearestName.Same(name, [.. properties.Select(static property => property.Name)])
            : null;
        return properties.FirstOrDefault(property => property.Name == known);
    }
}
