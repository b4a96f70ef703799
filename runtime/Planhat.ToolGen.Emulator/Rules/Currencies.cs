using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The expanded form of a currency, as licenses inside a company show it.</summary>
internal static class Currencies
{
    /// <summary>The tenant's own currency.</summary>
    public const string Base = "USD";

    private static readonly string[] Codes = [Base, "EUR", "GBP", "SEK", "JPY"];

    public static JsonObject Expand(string code)
    {
        // The running number only has to be stable; codes outside the list share the next one.
        int number = Array.IndexOf(Codes, code);
        return new JsonObject
        {
            ["_id"] = $"65f0a1b2c0de00000000{(number < 0 ? Codes.Length : number):x4}",
            ["symbol"] = code,
            ["rate"] = 1,
            ["isBase"] = code == Base,
            ["overrides"] = new JsonObject(),
        };
    }
}
