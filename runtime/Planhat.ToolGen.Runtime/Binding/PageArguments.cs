using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>limit</c>, <c>next_cursor</c> and <c>sort</c>.</summary>
internal static partial class PageArguments
{
    private const int LongestSpelling = 100;
    private const string SortExpected = "a property name, with a leading minus for descending order";

    public static void BindLimit(ref ArgumentReader argument, ToolRequest request)
    {
        int most = request.Tool.Model.PageMaximum > 0 ? request.Tool.Model.PageMaximum : int.MaxValue;
        request.Limit = (int?)IntegerValue.Read(ref argument, new NumberLimits(1, most, Decimals: 0) { SuggestsMaximum = true });
    }

    public static void BindCursor(ref ArgumentReader argument, ToolRequest request)
    {
        if (argument.TokenType != JsonTokenType.String)
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", "next_cursor of the last answer, unchanged");
            return;
        }

        string cursor = argument.GetString();
        request.Cursor = cursor.Length == 0 ? null : cursor;
    }

    public static void BindSort(ref ArgumentReader argument, ToolRequest request)
    {
        if (argument.TokenType != JsonTokenType.String)
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", SortExpected, MeantByOther(ref argument, request.Tool));
            return;
        }

        PlanhatTool tool = request.Tool;
        string text = argument.GetString();
        bool isDescending = text.StartsWith('-');
        string name = isDescending ? text[1..] : text;
        if (ListedProperties.Find(tool, name) is { } property)
        {
            request.Sort = new SortArgument(property, isDescending);
            return;
        }

        string? meant = Meant(tool, text);
        argument.Fail(
            text.Contains(',', StringComparison.Ordinal) && meant is null ? "names more than one property" : ListedProperties.Problem(tool, name),
            $"{SortExpected}: {NameChoices.Describe(name, [.. ListedProperties.Of(tool).Select(static property => property.Name)])}",
            meant is null ? null : JsonString.Quote(meant));
    }

    // ["-mrr"], {"mrr": -1}, {"field": "mrr", "order": "desc"}
    private static string? MeantByOther(ref ArgumentReader argument, PlanhatTool tool)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(SingleElement.Find(ref argument) ?? Encoding.UTF8.GetString(argument.Raw)));
        JsonElement given = document.RootElement;
        string? spelling = given.ValueKind switch
        {
            JsonValueKind.String => given.GetString(),
            JsonValueKind.Object => Spelling([.. given.EnumerateObject()]),
            JsonValueKind.Array when given.GetArrayLength() == 1 && given[0].ValueKind == JsonValueKind.Object => Spelling([.. given[0].EnumerateObject()]),
            _ => null,
        };
        if (spelling is null)
        {
            return null;
        }

        string? meant = ListedProperties.Find(tool, spelling.TrimStart('-')) is null ? Meant(tool, spelling) : spelling;
        return meant is null ? null : JsonString.Quote(meant);
    }

    private static string? Spelling(JsonProperty[] members) => members switch
    {
        [var only] when only.Name is "field" or "property" or "by" && only.Value.ValueKind == JsonValueKind.String => only.Value.GetString(),
        [var only] => $"{only.Name} {only.Value}",
        [{ Name: "field" or "property" or "by" or "name" } name, { Name: "order" or "direction" or "dir" } order] => $"{name.Value} {order.Value}",
        _ => null,
    };

    // "renewalDate desc", "renewalDate:asc", "+renewalDate", "renewaldate"
    private static string? Meant(PlanhatTool tool, string text)
    {
        if (text.Length > LongestSpelling)
        {
            return null;
        }

        Match match = SortSpelling().Match(text.Trim());
        string name = match.Groups["name"].Value;
        if (name.Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        string? property = ListedProperties.Find(tool, name)?.Name ?? ModelProperties.Nearest(ListedProperties.Of(tool), name);
        bool isDescending = match.Groups["minus"].Success || match.Groups["descending"].Success;
        return property is null ? null : (isDescending ? "-" : "") + property;
    }

    [GeneratedRegex(
        @"^((?<minus>-)|[+])?\s*(?<name>.*?)([\s:,]+((?<descending>desc|descending|-1)|asc|ascending|1))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex SortSpelling();
}
