using System.Collections.Frozen;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>Verbs that mean another operation together with a particle, which may stand behind a short object: "put it down".</summary>
internal static class PhrasalVerbs
{
    private const int FarthestParticle = 2;

    private static readonly FrozenDictionary<string, ToolMethod> Methods = new Dictionary<string, ToolMethod>(StringComparer.Ordinal)
    {
        ["hand in"] = ToolMethod.Create,
        ["put down"] = ToolMethod.Create,
        ["put on"] = ToolMethod.Create,
        ["put in"] = ToolMethod.Create,
        ["set up"] = ToolMethod.Create,
        ["sign up"] = ToolMethod.Create,
        ["take down"] = ToolMethod.Create,
        ["type in"] = ToolMethod.Create,
        ["write down"] = ToolMethod.Create,
        ["write up"] = ToolMethod.Create,
        ["call off"] = ToolMethod.Update,
        ["hand over"] = ToolMethod.Update,
        ["sign off"] = ToolMethod.Update,
        ["take over"] = ToolMethod.Update,
        ["turn off"] = ToolMethod.Update,
        ["turn on"] = ToolMethod.Update,
        ["get rid"] = ToolMethod.Delete,
        ["take away"] = ToolMethod.Delete,
        ["take off"] = ToolMethod.Delete,
        ["take out"] = ToolMethod.Delete,
        ["throw away"] = ToolMethod.Delete,
        ["throw out"] = ToolMethod.Delete,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The operation that the verb at a place asks for with its particle; null when it has none.</summary>
    /// <param name="words">The words of the query, in order.</param>
    /// <param name="index">The place of the verb.</param>
    public static ToolMethod? MethodAt(IReadOnlyList<string> words, int index)
    {
        int last = Math.Min(words.Count - 1, index + FarthestParticle);
        for (int particle = index + 1; particle <= last; particle++)
        {
            if (Methods.TryGetValue($"{words[index]} {words[particle]}", out ToolMethod method))
            {
                return method;
            }
        }

        return null;
    }
}
