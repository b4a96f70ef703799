using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Keeps the filters of a request short enough for an address.</summary>
internal static class QueryLength
{
    /// <summary>Most characters that the filters of one request take, percent-encoded.</summary>
    public const int MostCharacters = 2_000;

    /// <summary>Refuses a request whose filters, percent-encoded, take more than 2,000 characters.</summary>
    /// <exception cref="ToolFailedException">They do; the longest filter is named.</exception>
    public static void Check(ToolRequest request)
    {
        if (request.Query.IsEmpty)
        {
            return;
        }

        IReadOnlyList<QueryParameter> parameters = request.Query.ToLists();
        int length = string.Join('&', parameters).Length;
        if (length > MostCharacters)
        {
            QueryParameter longest = parameters.MaxBy(EncodedLength)!;
            throw Refusal(request, longest, MostCharacters - (length - EncodedLength(longest)));
        }
    }

    /// <summary>The refusal of a filter that is too long.</summary>
    /// <param name="request">The call.</param>
    /// <param name="parameter">The filter.</param>
    /// <param name="room">Characters that are left for its values.</param>
    public static ToolFailedException Refusal(ToolRequest request, QueryParameter parameter, int room) =>
        new(Failed(request, TooLong(request.Tool, parameter, Math.Max(room, 0))));

    /// <summary>The error of a request that is refused after its references were resolved.</summary>
    public static ToolError Failed(ToolRequest request, ValidationFailure failure) => request.PendingReferences.Count == 0 && request.LookUp is null
        ? LocalErrors.Validation(request.Tool, [failure])
        : LocalErrors.ValidationByLookUp(request.Tool, [failure]);

    /// <summary>Characters that the values of a filter take in an address.</summary>
    public static int EncodedLength(QueryParameter parameter) => EncodedLength(string.Join(',', parameter.Values));

    private static ValidationFailure TooLong(PlanhatTool tool, QueryParameter parameter, int room)
    {
        string path = tool.Arguments.Contains(parameter.Name) ? JsonPointer.Member("", parameter.Name) : "";
        if (parameter.Values.Count == 1)
        {
            return new ValidationFailure(path, "is too long for one request", $"a shorter value: {room} characters fit, and some count as several");
        }

        int fitting = CountFitting(parameter.Values, room);
        return new ValidationFailure(
            path,
            $"holds {parameter.Values.Count} values, too many for one request",
            fitting > 0
                ? $"the first {fitting} of these ids or values fit: call once for each part of the list"
                : "fewer values here and in the other filters: only one filter may hold more values than one request takes");
    }

    private static int CountFitting(IReadOnlyList<string> values, int room)
    {
        const int Comma = 3;
        int count = 0;
        int used = -Comma;
        while (count < values.Count && (used += EncodedLength(values[count]) + Comma) <= room)
        {
            count++;
        }

        return count;
    }

    private static int EncodedLength(string text) => Uri.EscapeDataString(text).Length;
}
