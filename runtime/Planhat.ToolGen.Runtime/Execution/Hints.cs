using System.Buffers;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>What the reader of a result should know beside what it holds.</summary>
internal static class Hints
{
    /// <summary>Both hints, or the one there is; null when there is none.</summary>
    public static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}";

    /// <summary>Adds the member <c>hint</c> at the end of a JSON object, unless there is nothing to say.</summary>
    /// <param name="json">One JSON object, whole, without white space around it.</param>
    /// <param name="hint">The hint, or null.</param>
    public static void WriteInto(PooledBuffer json, string? hint)
    {
        if (hint is null)
        {
            return;
        }

        json.Truncate(json.Length - "}"u8.Length);
        bool isFirst = json.Written.Span.TrimEnd(" \t"u8).SequenceEqual("{"u8);
        json.Write(isFirst ? "\"hint\":"u8 : ",\"hint\":"u8);
        JsonText.WriteString(json, hint);
        json.Write("}"u8);
    }
}
