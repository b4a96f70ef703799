using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Language;

/// <summary>A construct of the definition language: a mapping with fixed keys.</summary>
/// <param name="Name">Its name in the table and in the JSON Schema.</param>
/// <param name="Label">Its name in sentences, with article: "a property".</param>
/// <param name="Documentation">One sentence that says what it is for.</param>
/// <param name="Keys">Its keys, in the order in which they are best written.</param>
internal sealed record LanguageConstruct(string Name, string Label, string Documentation, EquatableArray<LanguageKey> Keys)
{
    private readonly Dictionary<string, LanguageKey> _byName = Keys.ToDictionary(static key => key.Name, StringComparer.Ordinal);

    /// <summary>Keys of which exactly one must stand; empty when there is no such choice.</summary>
    public EquatableArray<string> ExactlyOneOf { get; init; }

    /// <summary>Two keys that only make sense together; empty when there are none.</summary>
    public EquatableArray<string> Together { get; init; }

    /// <summary>The key with the name, or null.</summary>
    public LanguageKey? Find(string name) => _byName.TryGetValue(name, out LanguageKey? key) ? key : null;
}
