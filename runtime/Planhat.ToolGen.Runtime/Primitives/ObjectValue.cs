using System.Text.Json;
using Planhat.ToolGen.Binding;

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
                QuotedJson.Find(ref argument, JsonTokenType.StartObject));
            return;
        }

        ArgumentReader reader = argument.EnterObject(names);
        target.BeginObject();
        members(ref reader, target);
        target.EndObject();
    }
}
