using System.Text.Json;

namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>What an answer must hold, by the <c>returns</c> column of the facts.</summary>
/// <remarks>
/// The prepared records were created with every member of the column that can be written, so nothing of it may be missing:
/// not in the answer to a get, create, update or delete, and not in any record of a list. A call that names <c>fields</c> gets those instead.
/// </remarks>
internal static class ExpectedAnswer
{
    /// <summary>What is wrong with the answer to a call that succeeded; null when nothing is.</summary>
    public static string? FindFault(ExpectedCall call, JsonElement answer)
    {
        ToolFact fact = ToolFact.Of(call.Tool);
        IReadOnlyList<string> members = NamedFields(call.Arguments) ?? fact.Returns;
        return fact.Operation switch
        {
            "list" => FindFaultInList(answer, members),
            "delete" => FindMissing(answer, [.. members, "deleted"]),
            _ => FindMissing(answer, members),
        };
    }

    private static string? FindFaultInList(JsonElement answer, IReadOnlyList<string> members)
    {
        if (FindMissing(answer, ["result", "next_cursor", "result_count"]) is { } missing)
        {
            return missing;
        }

        JsonElement records = answer.GetProperty("result");
        return records.GetArrayLength() == 0
            ? "The list is empty."
            : records.EnumerateArray().Select(record => FindMissing(record, members)).FirstOrDefault(static fault => fault is not null);
    }

    private static string? FindMissing(JsonElement record, IReadOnlyList<string> members)
    {
        string[] missing = [.. members.Where(member => !record.TryGetProperty(member, out _))];
        return missing.Length == 0 ? null : $"Missing in the answer: {string.Join(", ", missing)}";
    }

    private static string[]? NamedFields(string arguments) =>
        JsonDocument.Parse(arguments).RootElement.TryGetProperty("fields", out JsonElement fields)
            ? [.. fields.EnumerateArray().Select(static field => field.GetString()!).Where(static field => field != "*")]
            : null;
}
