using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>The members of an object of custom fields, by display names.</summary>
internal static class CustomFieldMembers
{
    private const string Expected = "an object of custom fields by their display names";

    /// <summary>Whether the current value is such an object; anything else is refused.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="request">The request.</param>
    public static bool AreIn(ref ArgumentReader argument, ToolRequest request)
    {
        if (argument.TokenType == JsonTokenType.StartObject)
        {
            request.MentionsCustomFields = true;
            return true;
        }

        if (argument.TokenType == JsonTokenType.Null)
        {
            argument.Fail("is null, which names no custom field to empty", $"{Expected}, null for each that is to be emptied");
            return false;
        }

        argument.Fail(
            $"is {JsonKind.Of(argument.TokenType)}, not an object",
            Expected,
            QuotedJson.Find(ref argument, JsonTokenType.StartObject));
        return false;
    }

    /// <summary>Binds the members.</summary>
    /// <param name="argument">The reader, standing on the object.</param>
    /// <param name="add">Notes a name; false when it was noted before.</param>
    /// <param name="place">Where the value of a name goes.</param>
    public static void Bind(ref ArgumentReader argument, Func<string, bool> add, Func<string, ValueTarget> place)
    {
        ArgumentReader fields = argument.EnterObject(names: null);
        while (fields.Read())
        {
            if (string.IsNullOrWhiteSpace(fields.Name))
            {
                fields.Fail("has no name");
            }
            else if (!add(fields.Name))
            {
                fields.Fail("is given more than once");
            }
            else
            {
                CustomFieldValue.Bind(ref fields, place(fields.Name));
            }
        }
    }
}
