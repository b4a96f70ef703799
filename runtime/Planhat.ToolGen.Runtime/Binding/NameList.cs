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
    /// <param name="request">The request.</param>
    public delegate void NameBinder(ref ArgumentReader value, string name, ToolRequest request);

    public static void Bind(ref ArgumentReader argument, ToolRequest request, NameBinder bind)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.StartArray:
                BindElements(ref argument, request, bind);
                return;
            case JsonTokenType.String when QuotedJson.Find(ref argument, JsonTokenType.StartArray) is { } quoted:
                argument.Fail("is a text, not an array", Expected, quoted);
                return;
            case JsonTokenType.String:
                BindParts(ref argument, request, bind);
                return;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not an array", Expected);
                return;
        }
    }

    private static void BindParts(ref ArgumentReader argument, ToolRequest request, NameBinder bind)
    {
        string[] names = argument.GetString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > MostNames)
        {
            FailTooMany(ref argument);
            return;
        }

        foreach (string name in names)
        {
            ArgumentReader value = argument.Instead(Encoding.UTF8.GetBytes(JsonString.Quote(name)));
            bind(ref value, name, request);
        }
    }

    private static void FailTooMany(ref ArgumentReader argument) =>
        argument.Fail($"has more than {MostNames} names", $"at most {MostNames} names");

    private static void BindElements(ref ArgumentReader argument, ToolRequest request, NameBinder bind)
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
                bind(ref elements, elements.GetString(), request);
            }
            else
            {
                elements.Fail($"is {JsonKind.Of(elements.TokenType)}, not a name");
            }
        }
    }
}
