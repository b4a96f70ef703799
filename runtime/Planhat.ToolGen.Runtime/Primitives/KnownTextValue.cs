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
        return text is not null && IsNoNearMiss(ref argument, text, known) && argument.TryWrite(target, text) ? text : null;
    }

    /// <summary>Refuses a text that is all but a known one.</summary>
    internal static bool IsNoNearMiss(ref ArgumentReader argument, string text, IReadOnlyList<string> known)
    {
        if (NearestName.NearMiss(text, known) is not { } nearest)
        {
            return true;
        }

        argument.Fail($"is close to the known value '{nearest}'", $"'{nearest}' or another value of the account", JsonString.Quote(nearest));
        return false;
    }
}
