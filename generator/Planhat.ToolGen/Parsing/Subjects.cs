using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Parsing;

/// <summary>Names constructs at the beginning of a sentence.</summary>
internal static class Subjects
{
    /// <summary>The construct and, where the author chose one, its name.</summary>
    public static string Of(string construct, string name) => construct switch
    {
        Constructs.Property => $"Property '{name}'",
        Constructs.Change => $"The change of '{name}'",
        Constructs.Endpoint => $"Endpoint '{name}'",
        Constructs.Filter => $"Filter '{name}'",
        Constructs.Argument => $"Argument '{name}'",
        Constructs.Host => $"Host '{name}'",
        Constructs.Reference => $"Reference '{name}'",
        Constructs.Rule => "Rule",
        _ => $"Key '{name}'",
    };
}
