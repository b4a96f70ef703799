using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Keeps the filters of a request short enough for an address.</summary>
internal static class QueryLength
{
    private const int MostCharacters = 2_000;

    /// <summary>Refuses a request whose filters, percent-encoded, take more than 2,000 characters.</summary>
    /// <exception cref="ToolFailedException">They do; the longest filter is named.</exception>
    public static void Check(ToolRequest request)
    {
        if (request.Query.IsEmpty)
        {
            return;
        }

        int length = request.Query.ToString().Length;
        if (length > MostCharacters)
        {
            KeyValuePair<string, string> longest = request.Query.ToParameters().MaxBy(static parameter => EncodedLength(parameter.Value));
            ValidationFailure failure = TooLong(request.Tool, longest, MostCharacters - (length - EncodedLength(longest.Value)));
            ToolError error = request.PendingReferences.Count == 0
                ? LocalErrors.Validation(request.Tool, [failure])
                : LocalErrors.ValidationByLookUp(request.Tool, [failure]);
            throw new ToolFailedException(error);
        }
    }

    private static ValidationFailure TooLong(PlanhatTool tool, KeyValuePair<string, string> parameter, int room)
    {
        string path = tool.Arguments.Contains(parameter.Key) ? $"/{parameter.Key}" : "";
        string[] values = parameter.Value.Split(',');
        return values.Length == 1
            ? new ValidationFailure(path, "is too long for one request", $"a shorter value: {Math.Max(room, 0)} characters fit, and some count as several")
            : new ValidationFailure(
                path,
                $"holds {values.Length} values, too many for one request",
                $"the first {CountFitting(values, room)} of these ids or values fit: call once for each part of the list");
    }

    private static int CountFitting(string[] values, int room)
    {
        const int Comma = 3;
        int count = 0;
        int used = -Comma;
        while (count < values.Length && (used += EncodedLength(values[count]) + Comma) <= room)
        {
            count++;
        }

        return count;
    }

    private static int EncodedLength(string text) => Uri.EscapeDataString(text).Length;
}
