using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Primitives;

/// <summary>A nested object.</summary>
public static class ObjectValue
{
    private const string Expected = "an object";

    /// <summary>Binds an object member by member.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="names">The names of its members.</param>
    /// <param name="members">Binds the members.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target, ArgumentNames names, ValueBinder members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (argument.TryTakeNull(target))
        {
            return;
        }

        if (argument.TokenType != JsonTokenType.StartObject)
        {
            argument.Fail(
                $"is {JsonKind.Of(argument.TokenType)}, not an object",
                Expected,
                QuotedJson.Find(ref argument, JsonTokenType.StartObject) ?? Wrapped(ref argument, target, names, members));
            return;
        }

        ArgumentReader reader = argument.EnterObject(names);
        target.BeginObject();
        members(ref reader, target);
        target.EndObject();
    }

    // A bare value in the place of an object with one required member is that member.
    private static string? Wrapped(ref ArgumentReader argument, ValueTarget target, ArgumentNames names, ValueBinder members)
    {
        if (argument.TokenType is JsonTokenType.StartArray or JsonTokenType.Null)
        {
            return null;
        }

        void BindObject(ref ArgumentReader value, ValueTarget place) => Bind(ref value, place, names, members);
        FailureList missing = TrialBinding.Failures(ref argument, "{}", target, BindObject);
        string pointer = argument.Pointer;
        string? only = missing.Count == 1 ? names.All.FirstOrDefault(name => missing[0].Path == JsonPointer.Member(pointer, name)) : null;
        if (only is null)
        {
            return null;
        }

        string wrapped = $"{{{JsonString.Quote(only)}:{Encoding.UTF8.GetString(argument.Raw)}}}";
        int references = target.Request.PendingReferences.Count;
        bool isTaken = TrialBinding.Takes(ref argument, wrapped, target, BindObject);

        // A text that is an identifier in no form may be a name or an e-mail address as well.
        bool isUncertain = target.Request.PendingReferences.Skip(references).Any(reference => target.Request.Identifiers.FormOf(reference.Text) == IdentifierForms.None);
        return isTaken && !isUncertain ? wrapped : null;
    }
}
