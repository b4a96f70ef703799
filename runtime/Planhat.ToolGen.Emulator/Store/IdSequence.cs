using System.Globalization;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>Deterministic 24-hex ids: a fixed start, a hash of the collection's path, a running number.</summary>
/// <remarks>Each collection counts for itself, so that new seed data in one model leaves the ids of the others alone.</remarks>
internal sealed class IdSequence
{
    private readonly string _prefix;
    private uint _last;

    public IdSequence(string path)
    {
        uint hash = 2166136261;
        foreach (char letter in path)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        _prefix = string.Create(CultureInfo.InvariantCulture, $"65f0a1b2{hash:x8}");
    }

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{_prefix}{++_last:x8}");
}
