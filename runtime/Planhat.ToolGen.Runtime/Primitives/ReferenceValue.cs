using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Primitives;

/// <summary>The identifier of another record, in any form.</summary>
public static class ReferenceValue
{
    private const string Expected = "a Planhat id (24 hexadecimal characters), extid-… or srcid-…, as a text";

    /// <summary>Binds a reference; one that Planhat does not resolve itself is noted in <see cref="ToolRequest.PendingReferences"/>.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="to">Name of the model referred to.</param>
    /// <param name="accepted">Forms Planhat itself understands here; null for those it understands of the model in general.</param>
    /// <returns>The reference as given; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target, string to, IdentifierForms? accepted = null)
    {
        if (argument.TokenType == JsonTokenType.StartObject)
        {
            argument.Fail("is an object, not an identifier", Expected, FindId(ref argument));
            return null;
        }

        if (argument.TokenType == JsonTokenType.StartArray && target is { Sink: QueryWriter, IsElement: false })
        {
            string where = $"a condition under 'where', such as {{\"{argument.Name}\":{{\"in\":[…]}}}}";
            argument.Fail("is an array, but this tool takes one of them a call", $"one call for each, or {where}", SingleElement.Find(ref argument));
            return null;
        }

        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null || !IsIdentifier(ref argument, text, target.Request.Identifiers))
        {
            return null;
        }

        text = IdentifierSyntax.Spelled(text);
        if (target.Refusal(text) is { } refusal)
        {
            argument.Fail(refusal, Expected);
            return null;
        }

        if (IsSentAsGiven(target, accepted ?? target.Request.ReferenceForms(to), target.Request.Identifiers.FormOf(text)))
        {
            target.WriteString(text);
        }
        else
        {
            var reference = new PendingReference(to, text, argument.Pointer);
            target.WritePending(reference);
            target.Request.Add(reference);
        }

        return text;
    }

    /// <summary>Refuses a text that can be no identifier in any form.</summary>
    internal static bool IsIdentifier(ref ArgumentReader argument, string text, IdentifierSyntax identifiers)
    {
        if (identifiers.WhyBlank(text) is { } blank)
        {
            argument.Fail(blank, Expected);
            return false;
        }

        if (!PlainText.IsTrimmed(ref argument, text, Expected))
        {
            return false;
        }

        if (text.Any(char.IsControl))
        {
            argument.Fail("holds control characters", Expected);
            return false;
        }

        const IdentifierForms every = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source;
        if (SpelledIdentifier.Meant(text, identifiers, every) is { } meant)
        {
            argument.Fail("is not spelled as an identifier", Expected, JsonString.Quote(meant));
            return false;
        }

        return true;
    }

    /// <summary>JSON text of the identifier in the current value, an object; null when there is none. Responses hold some references expanded.</summary>
    internal static string? FindId(ref ArgumentReader argument)
    {
        var reader = new Utf8JsonReader(argument.Raw);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals("_id"u8) || reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("$oid"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString() is { } id && IdentifierSyntax.IsPlanhatId(id) ? JsonString.Quote(id) : null;
            }

            reader.Skip();
        }

        return null;
    }

    private static bool IsSentAsGiven(ValueTarget target, IdentifierForms understood, IdentifierForms form) => form switch
    {
        IdentifierForms.Planhat => true,
        IdentifierForms.None => false,
        _ => target.Sink is BodyWriter && (understood & form) == form,
    };
}
