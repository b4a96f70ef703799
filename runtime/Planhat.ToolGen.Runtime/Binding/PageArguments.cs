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
        request.Limit = (int?)IntegerValue.Read(ref argument, new NumberLimits(1, most, Decimals: 0) { SuggestsBound = true });
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
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", SortExpected, SingleElement.Find(ref argument));
            return;
        }

        ModelDescription model = request.Tool.Model;
        string text = argument.GetString();
        bool isDescending = text.StartsWith('-');
        string name = isDescending ? text[1..] : text;
        if (ModelProperties.Find(model, name) is { } property)
        {
            request.Sort = new SortArgument(property, isDescending);
            return;
        }

        string? meant = Meant(model, text);
        argument.Fail(
            $"names no property of a {model.Title}",
            $"{SortExpected}: {NameChoices.Describe(name, [.. model.Properties.Select(property => property.Name)])}",
            meant is null ? null : JsonString.Quote(meant));
    }

    // "renewalDate desc", "renewalDate:asc", "+renewalDate", "renewaldate"
    private static string? Meant(ModelDescription model, string text)
    {
        if (text.Length > LongestSpelling)
        {
            return null;
        }

        Match match = SortSpelling().Match(text.Trim());
        string name = match.Groups["name"].Value;
        string? property = ModelProperties.Find(model, name)?.Name ?? ModelProperties.Nearest(model, name);
        bool isDescending = match.Groups["minus"].Success || match.Groups["descending"].Success;
        return property is null ? null : (isDescending ? "-" : "") + property;
    }

    [GeneratedRegex(
        @"^((?<minus>-)|[+])?\s*(?<name>.*?)([\s:,]+((?<descending>desc|descending|-1)|asc|ascending|1))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex SortSpelling();
}
