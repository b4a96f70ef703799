using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds a filter that is looked up through another list.</summary>
public static class LookUpArgument
{
    private const string Expected = "a part of the name, as a text";

    /// <summary>Notes the text that is looked for.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="request">The request to fill.</param>
    /// <param name="lookUp">Where the text is looked for.</param>
    public static void Bind(ref ArgumentReader argument, ToolRequest request, FilterLookUp lookUp)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (argument.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", Expected);
            return;
        }

        // Digits may be a part of a name.
        string text = argument.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(argument.Raw) : argument.GetString().Trim();
        if (text.Length == 0)
        {
            argument.Fail("is blank", Expected);
            return;
        }

        request.LookUp = lookUp;
        request.LookUpText = text;
        request.LookUpPointer = argument.Pointer;
    }
}
