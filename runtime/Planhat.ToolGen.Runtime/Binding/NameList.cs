using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Walks an argument that is an array of names, or a text that holds them separated by commas.</summary>
internal static class NameList
{
    private const string Expected = "an array of names";

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
                foreach (string name in argument.GetString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    ArgumentReader value = argument.Instead(Encoding.UTF8.GetBytes(JsonString.Quote(name)));
                    bind(ref value, name, request);
                }

                return;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not an array", Expected);
                return;
        }
    }

    private static void BindElements(ref ArgumentReader argument, ToolRequest request, NameBinder bind)
    {
        ArgumentReader elements = argument.EnterArray();
        while (elements.ReadElement())
        {
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
