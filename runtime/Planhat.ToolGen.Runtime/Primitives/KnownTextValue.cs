using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A text of which some values are known.</summary>
public static class KnownTextValue
{
    /// <summary>Binds any text but a misspelling of a known one, which is refused with the known one as suggestion.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="known">The known values.</param>
    /// <returns>The text; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target, string[] known)
    {
        string? text = PlainText.Read(ref argument, target, "a text");
        if (text is null)
        {
            return null;
        }

        if (NearestName.NearMiss(text, known) is { } nearest)
        {
            argument.Fail($"looks like a misspelt '{nearest}'", $"'{nearest}', or a value that is not so close to it", JsonString.Quote(nearest));
            return null;
        }

        return argument.TryWrite(target, text) ? text : null;
    }
}
