using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Planhat's own identifier of a record.</summary>
public static class IdValue
{
    private const string Expected = "24 hexadecimal characters";

    /// <summary>Binds a Planhat identifier.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The identifier; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null || !PlainText.IsTrimmed(ref argument, text, Expected))
        {
            return null;
        }

        if (!IdentifierSyntax.IsPlanhatId(text))
        {
            argument.Fail("is not a Planhat identifier", Expected);
            return null;
        }

        target.WriteString(text);
        return text;
    }
}
