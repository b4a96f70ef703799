using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A score on a small whole-number scale.</summary>
public static class ScoreValue
{
    /// <summary>Binds a score.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The lowest score.</param>
    /// <param name="max">The highest score.</param>
    /// <returns>The score; null when it is null or was refused.</returns>
    public static long? Bind(ref ArgumentReader argument, ValueTarget target, int min = 0, int max = 10) =>
        IntegerValue.Bind(ref argument, target, min, max);
}
