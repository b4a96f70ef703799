using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>The keys that some types take and others do not.</summary>
internal static class ValueKeys
{
    /// <summary>Those that stand, each with the text to point at.</summary>
    public static IEnumerable<(string Name, LocationInfo At)> Given(ParsedValue value)
    {
        var given = new (string Name, LocationInfo? At)[]
        {
            ("to", value.To?.At),
            ("accepts", First(value.Accepts)),
            ("currency", value.Currency?.At),
            ("decimals", value.Decimals?.At),
            ("values", First(value.Values)),
            ("known_values", First(value.KnownValues)),
            ("min", value.Min?.At),
            ("max", value.Max?.At),
            ("max_length", value.MaxLength?.At),
            ("alphanumeric", value.Alphanumeric?.At),
            ("wrap", value.Wrap?.At),
            ("items", value.Items?.At),
            ("properties", value.Properties.FirstOrNull()?.Name.At),
        };
        return given.Where(static key => key.At is not null).Select(static key => (key.Name, key.At!));
    }

    private static LocationInfo? First(EquatableArray<Located<string>> texts) => texts.FirstOrNull()?.At;
}
