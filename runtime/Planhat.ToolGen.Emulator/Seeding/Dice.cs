namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Chance that falls the same way at every start: a number that follows from a text.</summary>
internal static class Dice
{
    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public static int Roll(string subject, string question, int sides)
    {
        uint hash = Mix(Mix(2166136261, subject), question);
        hash ^= hash >> 15;
        hash = unchecked(hash * 2246822519);
        hash ^= hash >> 13;
        return (int)(hash % (uint)sides);
    }

    private static uint Mix(uint hash, string text)
    {
        foreach (char letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash;
    }
}
