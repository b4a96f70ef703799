using System.Globalization;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>Deterministic 24-hex ids: a fixed start, a hash of the collection's path, a running number.</summary>
/// <remarks>Each collection counts for itself, so that new seed data in one model leaves the ids of the others alone.</remarks>
internal sealed class IdSequence(string path)
{
    private readonly string _prefix = Prefix(path);
    private int _last;

    /// <summary>The id of the n-th record of a collection, counted from 1, whether it exists yet or not.</summary>
    public static string At(string path, int number) => Id(Prefix(path), number);

    public string Next() => Id(_prefix, ++_last);

    private static string Prefix(string path)
    {
        uint hash = 2166136261;
        foreach (char letter in path)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return string.Create(CultureInfo.InvariantCulture, $"65f0a1b2{hash:x8}");
    }

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:x8}");
}
