namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Models that a reference can be to.</summary>
internal sealed class KnownModels
{
    private readonly Dictionary<string, string> _byBareName = new(StringComparer.Ordinal);

    /// <summary>Adds a model.</summary>
    public void Add(string name) => _byBareName.TryAdd(Words.Bare(name), name);

    /// <summary>The model that a property such as <c>companyId</c>, <c>company_id</c> or <c>companyIds</c> refers to, or null.</summary>
    public string? ReferredBy(string property)
    {
        IReadOnlyList<string> words = Words.Split(property);
        return words.Count > 1 && words[^1] is "id" or "ids" && _byBareName.TryGetValue(string.Concat(words.Take(words.Count - 1)), out string? model) ? model : null;
    }
}
