using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Takes any custom field whose value has the shape that custom fields have: a scalar or an array of scalars.</summary>
internal sealed class OpenCustomFields : ICustomFieldBinder
{
    private const string Expected = "a text, a number, a boolean, or an array of them";

    public static OpenCustomFields Instance { get; } = new();

    /// <inheritdoc/>
    public void Bind(ref ArgumentReader field, ValueTarget target)
    {
        if (field.TryTakeNull(target))
        {
            return;
        }

        bool isTaken = field.TokenType switch
        {
            JsonTokenType.StartArray => HoldsScalars(ref field),
            JsonTokenType.StartObject when HoldsOnlyOperators(ref field) => true,
            _ => IsScalar(ref field),
        };
        if (isTaken)
        {
            target.WriteRaw(field.Raw);
        }
    }

    // Planhat's array operators, such as {"$add":["a"]}, change lists in place.
    private static bool HoldsOnlyOperators(ref ArgumentReader field)
    {
        var members = new Utf8JsonReader(field.Raw);
        members.Read();
        bool holdsAny = false;
        while (members.Read() && members.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.ValueSpan.StartsWith("$"u8))
            {
                return false;
            }

            holdsAny = true;
            members.Skip();
        }

        return holdsAny;
    }

    private static bool HoldsScalars(ref ArgumentReader field)
    {
        bool all = true;
        ArgumentReader elements = field.EnterArray();
        while (elements.ReadElement())
        {
            all &= IsScalar(ref elements);
        }

        return all;
    }

    private static bool IsScalar(ref ArgumentReader value)
    {
        if (value.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            return true;
        }

        value.Fail($"is {JsonKind.Of(value.TokenType)}, which no custom field holds", Expected);
        return false;
    }
}
