using System.CommandLine;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>What the commands share in reading their command line.</summary>
internal static class CommandLines
{
    /// <summary>The words of a flag that takes a list such as <c>a,b</c>; none when it is not given.</summary>
    /// <exception cref="UsageException">The list is empty, or a word is none of those known.</exception>
    public static IReadOnlyList<string> Words(this ParseResult parsed, Option<string?> option, IReadOnlyCollection<string> known)
    {
        if (parsed.GetValue(option) is not { } list)
        {
            return [];
        }

        string[] words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            throw new UsageException($"{option.Name} is empty; name one or more, separated by commas, or leave it out.");
        }

        return words.FirstOrDefault(word => !known.Contains(word, StringComparer.Ordinal)) is { } stranger
            ? throw new UsageException($"no definition has '{stranger}' of {option.Name}; {NearestName.Advice(stranger, known)}")
            : words;
    }
}
