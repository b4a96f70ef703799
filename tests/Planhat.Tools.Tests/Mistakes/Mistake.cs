using System.Text.Json.Nodes;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>One line of the corpus.</summary>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Kind">What the mistake is about.</param>
/// <param name="Tool">Name of the tool.</param>
/// <param name="Arguments">JSON text of the arguments as a language model got them wrong.</param>
/// <param name="Outcome">What must come of it.</param>
/// <param name="Expected">JSON text of the right arguments; empty where no suggestion is possible.</param>
/// <param name="IsLookedUp">Whether only a question to Planhat can bring the mistake out.</param>
/// <param name="Why">What is wrong, or why nothing can be suggested.</param>
internal sealed record Mistake(
    int Line, string Kind, string Tool, string Arguments, MistakeOutcome Outcome, string Expected, bool IsLookedUp, string Why)
{
    private const string NoSuggestion = "no suggestion";
    private const string LookedUp = "looked up ";
    private const string AcceptedMark = "accepted ";

    /// <summary>Reads a line: kind, tool, arguments, expectation and reason, with tabs between.</summary>
    public static Mistake Parse(string text, int line)
    {
        if (text.Split('\t') is not [var kind, var tool, var arguments, var expected, var why] || JsonNode.Parse(arguments) is not JsonObject)
        {
            throw new FormatException($"Line {line} of the corpus has not five columns, or no object as its arguments: {text}");
        }

        return expected switch
        {
            NoSuggestion => new(line, kind, tool, arguments, MistakeOutcome.NoSuggestion, "", IsLookedUp: false, why),
            $"{NoSuggestion}, looked up" => new(line, kind, tool, arguments, MistakeOutcome.NoSuggestion, "", IsLookedUp: true, why),
            _ when expected.StartsWith(AcceptedMark, StringComparison.Ordinal) =>
                new(line, kind, tool, arguments, MistakeOutcome.Accepted, expected[AcceptedMark.Length..], IsLookedUp: false, why),
            _ when expected.StartsWith(LookedUp, StringComparison.Ordinal) =>
                new(line, kind, tool, arguments, MistakeOutcome.Repaired, expected[LookedUp.Length..], IsLookedUp: true, why),
            _ => new(line, kind, tool, arguments, MistakeOutcome.Repaired, expected, IsLookedUp: false, why),
        };
    }

    public override string ToString() => $"line {Line} ({Kind}: {Why}) {Tool} {Arguments}";
}
