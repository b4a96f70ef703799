using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Walks an argument that is an array of names, or a text that holds them separated by commas.</summary>
internal static class NameList
{
    private const string Expected = "an array of names";
    private const int MostNames = 200;

    /// <summary>Checks one name.</summary>
    /// <param name="value">The reader, for failures.</param>
    /// <param name="name">The name.</param>
    /// <param name="taker">Takes what the name stands for.</param>
    /// <typeparam name="T">Type of the taker.</typeparam>
    public delegate void NameBinder<in T>(ref ArgumentReader value, string name, T taker);

    public static void Bind<T>(ref ArgumentReader argument, T taker, NameBinder<T> bind)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.StartArray:
                BindElements(ref argument, taker, bind);
                return;
            case JsonTokenType.String when QuotedJson.Find(ref argument, JsonTokenType.StartArray) is { } quoted:
                argument.Fail("is a text, not an array", Expected, quoted);
                return;
            case JsonTokenType.String:
                BindParts(ref argument, taker, bind);
                return;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not an array", Expected);
                return;
        }
    }

    private static void BindParts<T>(ref ArgumentReader argument, T taker, NameBinder<T> bind)
    {
        string[] names = argument.GetString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > MostNames)
        {
            FailTooMany(ref argument);
            return;
        }

        var repaired = new List<string>();
        var failures = new FailureList();
        foreach (string name in names)
        {
            var wrong = new FailureList();
            string quoted = JsonString.Quote(name);
            ArgumentReader value = argument.Instead(Encoding.UTF8.GetBytes(quoted), wrong);
            bind(ref value, name, taker);
            foreach (ValidationFailure failure in wrong)
            {
                failures.Add(failure);
                quoted = failure.SuggestionJson ?? "";
            }

            repaired.Add(quoted);
        }

        // The names share one place: only all of them together can be put there.
        string? whole = repaired.TrueForAll(static name => name.Length > 0) ? $"[{string.Join(',', repaired)}]" : null;
        foreach (ValidationFailure failure in failures)
        {
            argument.Failures.Add(failure with { SuggestionJson = names.Length == 1 ? failure.SuggestionJson : whole });
        }
    }

    private static void BindElement<T>(ref ArgumentReader element, T taker, NameBinder<T> bind)
    {
        string name = element.GetString();
        if (!name.Contains(',', StringComparison.Ordinal))
        {
            bind(ref element, name, taker);
            return;
        }

        // The name of a custom field may hold a comma; where it is no name, it is several.
        var failures = new FailureList();
        ArgumentReader whole = element.Instead(element.Raw, failures);
        bind(ref whole, name, taker);
        if (failures.Count > 0)
        {
            element.Fail("is no name; if it holds several, each is an element of its own", Expected);
        }
    }

    private static void FailTooMany(ref ArgumentReader argument) =>
        argument.Fail($"has more than {MostNames} names", $"at most {MostNames} names");

    private static void BindElements<T>(ref ArgumentReader argument, T taker, NameBinder<T> bind)
    {
        ArgumentReader elements = argument.EnterArray();
        for (int count = 1; elements.ReadElement(); count++)
        {
            if (count > MostNames)
            {
                FailTooMany(ref argument);
                return;
            }

            if (elements.TokenType == JsonTokenType.String)
            {
                BindElement(ref elements, taker, bind);
            }
            else
            {
                elements.Fail($"is {JsonKind.Of(elements.TokenType)}, not a name");
            }
        }
    }
}
