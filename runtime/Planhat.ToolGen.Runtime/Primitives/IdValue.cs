using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Tools;

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
            Refuse(ref argument, text, target.Request);
            return null;
        }

        string id = IdentifierSyntax.Spelled(text);
        target.WriteString(id);
        return id;
    }

    // Where a record is matched by its keys, each of them has a member of its own.
    private static void Refuse(ref ArgumentReader argument, string text, ToolRequest request)
    {
        ModelDescription model = request.Tool.Model;
        IdentifierForms form = request.Identifiers.FormOf(text);
        string? key = form switch
        {
            IdentifierForms.External => model.ExternalIdProperty,
            IdentifierForms.Source => model.SourceIdProperty,
            _ => null,
        };
        if (key is null || argument.Name != model.IdProperty || !argument.MayHave(key))
        {
            argument.Fail("is not a Planhat identifier", Expected);
            return;
        }

        string value = new RecordName(form, text).Value(request.Identifiers);
        argument.FailKey($"is not a Planhat identifier; the value of '{key}' is given in a member of its own", $"'{key}' with '{EchoedText.Of(value)}', in place of '{argument.Name}'", key, value);
    }
}
