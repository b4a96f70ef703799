using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Execution;

/// <summary>Decides which filter of a list is walked in parts, if any.</summary>
internal static class ListFilters
{
    /// <summary>
    /// The parts of a list by the filters that were given: of those that a record meets by one value only, the longest that
    /// holds several values may be divided.
    /// </summary>
    /// <param name="request">The call, its references resolved.</param>
    /// <param name="paging">The paging parameters, which stand beside the filters.</param>
    /// <exception cref="ToolFailedException">The filters are too long, or an order is asked for over several parts.</exception>
    public static ListParts Of(ToolRequest request, PageParameters paging)
    {
        if (request.Query.IsEmpty)
        {
            return ListParts.Whole("");
        }

        IReadOnlyList<QueryParameter> parameters = request.Query.ToLists();
        QueryParameter? divided = parameters
            .Where(parameter => parameter.Values.Count > 1 && SingleValueFilter.Is(request.Tool.Model, parameter.Name))
            .MaxBy(static parameter => parameter.ToString().Length);
        if (divided is null)
        {
            QueryLength.Check(request);
            return ListParts.Whole(string.Join('&', parameters));
        }

        ListParts parts = Divide(request, parameters, divided, PartValues.Given(request.Tool, divided.Values), paging);
        return request.Sort is null || !parts.AreSeveral
            ? parts
            : throw NoOrder(request, $"cannot order a list of {parts.Values!.Count} values, which takes several requests", $"no sort, or at most {parts.MostInFirst} values");
    }

    /// <summary>The parts of a list whose identifiers were looked up.</summary>
    /// <param name="request">The call, its references resolved.</param>
    /// <param name="matches">The identifiers; those given for the same parameter by another filter narrow them down.</param>
    /// <param name="paging">The paging parameters, which stand beside the filters.</param>
    /// <exception cref="ToolFailedException">The other filters are too long, or an order is asked for over several parts.</exception>
    public static ListParts OfMatches(ToolRequest request, IReadOnlySet<string> matches, PageParameters paging)
    {
        IReadOnlyList<QueryParameter> parameters = request.Query.ToLists();
        string name = request.LookUp!.Pass;
        QueryParameter? given = parameters.FirstOrDefault(parameter => parameter.Name == name);
        QueryParameter divided = given ?? new QueryParameter(name, []);
        PartValues values = PartValues.Matching(given is null ? matches : given.Values.Where(matches.Contains));
        ListParts parts = Divide(request, given is null ? [.. parameters, divided] : parameters, divided, values, paging);
        return request.Sort is null || !parts.AreSeveral
            ? parts
            : throw NoOrder(request, $"cannot order {values.Count} matches, which takes several requests", $"no sort, or a text that at most {parts.MostInFirst} match");
    }

    private static ListParts Divide(ToolRequest request, IReadOnlyList<QueryParameter> parameters, QueryParameter divided, PartValues values, PageParameters paging)
    {
        IEnumerable<QueryParameter> before = parameters.TakeWhile(parameter => parameter != divided);
        QueryParameter[] after = [.. parameters.SkipWhile(parameter => parameter != divided).Skip(1)];

        // An order holds for one part only, and there the address may become a little longer.
        var parts = ListParts.Of(before, divided.Name, values, after, request.Sort is null ? paging.Length : 0);
        int room = QueryLength.MostCharacters - parts.OtherLength;
        if (parts.LongestValue <= room)
        {
            return parts;
        }

        // Another filter may be what leaves no room; identifiers that were looked up are not the caller's to shorten.
        QueryParameter blamed = parameters.MaxBy(QueryLength.EncodedLength)!;
        throw QueryLength.Refusal(request, blamed, blamed == divided ? room : room - parts.LongestValue + QueryLength.EncodedLength(blamed));
    }

    private static ToolFailedException NoOrder(ToolRequest request, string problem, string expected) =>
        new(QueryLength.Failed(request, new ValidationFailure($"/{ReservedNames.Sort}", problem, expected, request.Sort!.Property.Name)));
}
