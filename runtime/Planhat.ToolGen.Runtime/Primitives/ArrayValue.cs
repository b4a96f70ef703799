using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>An array.</summary>
public static class ArrayValue
{
    private const string Expected = "an array";

    /// <summary>Binds an array element by element; an empty one is refused where it would be a filter.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="item">Binds an element.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (argument.TryTakeNull(target))
        {
            return;
        }

        if (argument.TokenType != JsonTokenType.StartArray)
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not an array", Expected, Suggestion(ref argument, target, item));
            return;
        }

        int count = 0;
        ArgumentReader elements = argument.EnterArray();
        target.BeginArray();
        while (elements.ReadElement())
        {
            count++;
            item(ref elements, target.Element);
        }

        target.EndArray();
        if (count == 0 && target.Sink is QueryWriter)
        {
            FailEmpty(ref argument);
        }
    }

    /// <summary>Refuses an array without elements, which leaves open whether everything is meant or nothing.</summary>
    internal static void FailEmpty(ref ArgumentReader argument) =>
        argument.Fail("is empty; leave it out, or name at least one", "an array of at least one value");

    // A single value is an array of one; a text with commas is several values only where each of them is a text.
    private static string? Suggestion(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        if (argument.TokenType != JsonTokenType.String)
        {
            string single = Encoding.UTF8.GetString(argument.Raw);
            return TrialBinding.Takes(ref argument, single, target, item) ? $"[{single}]" : null;
        }

        if (QuotedJson.Find(ref argument, JsonTokenType.StartArray) is { } quoted)
        {
            return quoted;
        }

        bool hasCommas = argument.Raw.Contains((byte)',');
        bool hasSemicolons = argument.Raw.Contains((byte)';');
        if (hasCommas != hasSemicolons && !TrialBinding.Takes(ref argument, "{}", target, item))
        {
            string[] parts = argument.GetString().Split(hasCommas ? ',' : ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return Join(ref argument, parts, target, item);
        }

        return hasCommas || hasSemicolons || argument.Raw.Length == 2 ? null : Single(ref argument, target, item);
    }

    // The text itself, or what is suggested in its place: what would be refused again is no repair.
    private static string? Single(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        string given = Encoding.UTF8.GetString(argument.Raw);
        if (TrialBinding.Takes(ref argument, given, target, item))
        {
            return $"[{given}]";
        }

        FailureList failures = TrialBinding.Failures(ref argument, given, target, item);
        return failures is [{ SuggestionJson: { } meant }] && failures[0].Path == argument.Pointer && TrialBinding.Takes(ref argument, meant, target, item)
            ? $"[{meant}]"
            : null;
    }

    private static string? Join(ref ArgumentReader argument, string[] parts, ValueTarget target, ValueBinder item)
    {
        var quoted = new List<string>();
        foreach (string part in parts)
        {
            string json = JsonString.Quote(part);
            if (!TrialBinding.Takes(ref argument, json, target, item))
            {
                return null;
            }

            quoted.Add(json);
        }

        return quoted.Count > 1 ? $"[{string.Join(',', quoted)}]" : null;
    }
}
