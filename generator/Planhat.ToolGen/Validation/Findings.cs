using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>Collects what the rules find, and suggests names.</summary>
internal sealed class Findings
{
    /// <summary>A file with more findings than this was not mistyped; comparing each of its names with all others would only take time.</summary>
    private const int MostWithSuggestion = 50;

    private const string LibraryMissing =
        "the shipped definitions are missing as reference files: refer to the package of their library, or add them as AdditionalFiles with PlanhatToolGenRole=\"Reference\"";

    private readonly List<DiagnosticInfo> _items = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyList<DiagnosticInfo> Items => _items;

    public void Add(DiagnosticDescriptor descriptor, LocationInfo at, params string[] arguments)
    {
        _counts[at.Path] = CountIn(at.Path) + 1;
        _items.Add(DiagnosticInfo.Create(descriptor, at, arguments));
    }

    /// <summary>The candidate nearest to a name; null when none is near, or when the file has too many findings to suggest anything.</summary>
    public string? Nearest(Located<string> name, IEnumerable<string> candidates) =>
        CountIn(name.At.Path) < MostWithSuggestion ? NearestName.Find(name.Value, candidates) : null;

    /// <summary>The way out after an unknown name: the nearest one, or all when they are few.</summary>
    public string Advice(Located<string> name, IReadOnlyCollection<string> candidates) =>
        CountIn(name.At.Path) < MostWithSuggestion ? NearestName.Advice(name.Value, candidates) : "check the spelling";

    /// <summary>The way out after the unknown name of something that libraries ship.</summary>
    public string Advice(Located<string> name, IReadOnlyCollection<string> candidates, DefinitionScope scope) =>
        scope.LacksLibraries ? LibraryMissing : Advice(name, candidates);

    private int CountIn(string path) => _counts.TryGetValue(path, out int count) ? count : 0;
}
