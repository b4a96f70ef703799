using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>True or false.</summary>
public static class BooleanValue
{
    private const string Expected = "true or false";

    /// <summary>Binds a boolean; <c>"true"</c> and <c>"false"</c> in quotes are taken in any case.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The value; null when it is null or was refused.</returns>
    public static bool? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        if (argument.TryTakeNull(target) || Read(ref argument) is not { } value)
        {
            return null;
        }

        target.WriteBoolean(value);
        return value;
    }

    /// <summary>Reads a boolean that is not null and goes nowhere; null when it was refused.</summary>
    internal static bool? Read(ref ArgumentReader argument)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String when bool.TryParse(argument.GetString(), out bool value):
                return value;
            case JsonTokenType.String:
                argument.Fail("is a text, not a boolean", Expected, Meant(argument.GetString()));
                return null;
            case JsonTokenType.Number:
                argument.Fail("is a number, not a boolean", Expected, MeantBy(argument.Raw));
                return null;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a boolean", Expected, SingleElement.Find(ref argument));
                return null;
        }
    }

    private static string? MeantBy(ReadOnlySpan<byte> number) => number switch
    {
        [(byte)'1'] => "true",
        [(byte)'0'] => "false",
        _ => null,
    };

    private static string? Meant(string text) => text.Trim().ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "1" or "T" or "ENABLED" => "true",
        "NO" or "N" or "OFF" or "0" or "F" or "DISABLED" => "false",
        _ => null,
    };
}
