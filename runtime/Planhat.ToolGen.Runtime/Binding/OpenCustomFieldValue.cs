using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Takes any custom field whose value has the shape that custom fields have: a scalar or an array of scalars.</summary>
internal static class OpenCustomFieldValue
{
    private const string Expected = "a text, a number, a boolean, or an array of them";

    public static void Bind(ref ArgumentReader field, ValueTarget target)
    {
        if (field.TryTakeNull(target))
        {
            return;
        }

        if (ArrayOperators.AreIn(ref field))
        {
            ArrayOperators.Bind(ref field, target, BindScalar);
        }
        else if (field.TokenType == JsonTokenType.StartArray ? HoldsScalars(ref field) : IsScalar(ref field))
        {
            target.WriteRaw(field.Raw);
        }
    }

    private static void BindScalar(ref ArgumentReader value, ValueTarget target)
    {
        if (IsScalar(ref value))
        {
            target.WriteRaw(value.Raw);
        }
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
