using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Cli.Import.Writing;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Which names of the source a definition can hold, and what to call the others.</summary>
internal static partial class MemberName
{
    private const int MostShown = 60;
    private const int Longest = 64;

    private static readonly string[] ObjectMembers = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Other words for the arguments that the language has itself.</summary>
    private static readonly Dictionary<string, string> InsteadOfReserved = new(StringComparer.Ordinal)
    {
        ["id"] = "record_id",
        ["id_type"] = "identifier_type",
        ["fields"] = "field_names",
        ["where"] = "condition",
        ["clear"] = "clear_values",
        ["limit"] = "page_size",
        ["next_cursor"] = "page_cursor",
        ["sort"] = "order",
        ["custom"] = "custom_values",
    };

    /// <summary>Whether a property can bear the name.</summary>
    public static bool IsLegal(string name) =>
        name.Length is > 0 and <= 200 && Shapes.MemberName.Name!.Matches(name) && IsVisible(name);

    /// <summary>Whether a text has no characters that definitions refuse.</summary>
    public static bool IsVisible(string text) => text.EnumerateRunes().All(static rune => YamlText.IsVisible(rune) && rune.Value != 0xFFFD);

    /// <summary>A name as it may stand in a message, without credentials.</summary>
    public static string Shown(string name)
    {
        name = CredentialText.Remove(name);
        string visible = new([.. name.Take(MostShown).Select(static character => char.IsControl(character) || char.IsSurrogate(character) ? '?' : character)]);
        return name.Length > MostShown ? visible + "…" : visible;
    }

    /// <summary>Whether an argument can bear the name.</summary>
    public static bool IsArgument(string name) => ArgumentPattern().IsMatch(name) && !ReservedArguments.Names.Contains(name, StringComparer.Ordinal);

    /// <summary>A name that an argument can bear, near to the given one and not taken.</summary>
    /// <param name="name">The name in the source.</param>
    /// <param name="isTaken">Whether another has it.</param>
    public static string Argument(string name, Func<string, bool> isTaken)
    {
        string candidate = InsteadOfReserved.TryGetValue(name, out string? other) ? other : Cleaned(name);
        if (ReservedArguments.Names.Contains(candidate, StringComparer.Ordinal))
        {
            candidate = InsteadOfReserved[candidate];
        }

        string unique = candidate;
        for (int number = 2; isTaken(unique); number++)
        {
            string suffix = $"_{number}";
            unique = candidate[..Math.Min(candidate.Length, Longest - suffix.Length)] + suffix;
        }

        return unique;
    }

    /// <summary>Gives C# names to the properties whose derived one is taken or forbidden.</summary>
    /// <param name="properties">The properties of one record or object.</param>
    /// <param name="taken">Further names that no property may have.</param>
    public static void SettleCSharpNames(IReadOnlyList<PropertyDraft> properties, IReadOnlyList<string> taken)
    {
        var names = new HashSet<string>([.. ObjectMembers, .. TypedNames.RecordMembers, .. taken], StringComparer.Ordinal);
        foreach (PropertyDraft property in properties)
        {
            string derived = property.CSharpName ?? Identifier.Pascal(property.Name);
            string unique = names.Contains(derived) ? derived + "Value" : derived;
            for (int number = 2; names.Contains(unique); number++)
            {
                unique = $"{derived}{number}";
            }

            names.Add(unique);
            if (unique != derived)
            {
                property.CSharpName = unique;
            }
        }
    }

    private static string Cleaned(string name)
    {
        string cleaned = Separators().Replace(name, "_").Trim('_', '-', '.');
        cleaned = cleaned.Length > Longest ? cleaned[..Longest] : cleaned;
        return cleaned.Length == 0 ? "value" : cleaned;
    }

    [GeneratedRegex(@"^[a-zA-Z0-9_.-]{1,64}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ArgumentPattern();

    [GeneratedRegex("[^a-zA-Z0-9_.-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();
}
