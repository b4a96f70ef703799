using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Parsing;

/// <summary>Decides which of two constructs a mapping is.</summary>
internal static class EitherChoice
{
    /// <summary>The construct's name. A key that is nearly the one that tells is taken for it.</summary>
    public static string Of(EitherShape shape, YamlNode node) => node is YamlMapping mapping && Has(shape, mapping) ? shape.With : shape.Without;

    private static bool Has(EitherShape shape, YamlMapping mapping) => mapping.Entries.Any(entry =>
        entry.Key.Text == shape.Key
        || (LanguageTable.Find(shape.With).Find(entry.Key.Text) is null && NearestName.Find(entry.Key.Text, [shape.Key]) is not null));
}
