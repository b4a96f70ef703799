using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Finds the property that people call by another word.</summary>
internal static class PropertySynonyms
{
    /// <summary>The only property that is called so by its definition, in whatever spelling; otherwise null.</summary>
    /// <param name="properties">The properties that are possible here.</param>
    /// <param name="name">A name that is none of theirs.</param>
    public static PropertyDescription? Find(IEnumerable<PropertyDescription> properties, string name)
    {
        string bare = NameWords.Of(name).Bare;
        if (bare.Length == 0)
        {
            return null;
        }

        PropertyDescription[] called = [.. properties.Where(property => property.Synonyms.Any(synonym => NameWords.Of(synonym).Bare == bare)).Take(2)];
        return called.Length == 1 ? called[0] : null;
    }
}
