using System.Globalization;

namespace Planhat.ToolGen.Emission;

/// <summary>Hands out names that are unique within one emitted class or method.</summary>
internal sealed class NameScope(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The wished name, or the first of <c>name2</c>, <c>name3</c> … that is free.</summary>
    public string Take(string wished)
    {
        string name = wished;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wished + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
