using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>custom</c>, the custom fields of a write.</summary>
internal static class CustomArgument
{
    private const string Expected = "an object of custom fields by their display names";

    public static void Bind(ref ArgumentReader argument, ToolRequest request)
    {
        if (argument.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (argument.TokenType != JsonTokenType.StartObject)
        {
            argument.Fail(
                $"is {JsonKind.Of(argument.TokenType)}, not an object",
                Expected,
                QuotedJson.Find(ref argument, JsonTokenType.StartObject));
            return;
        }

        ArgumentReader fields = argument.EnterObject(names: null);
        while (fields.Read())
        {
            BindField(ref fields, request);
        }
    }

    /// <summary>Puts the custom fields into the body, once all of them are known.</summary>
    public static void Complete(ToolRequest request)
    {
        if (request.HasCustomFields)
        {
            request.Body[ReservedNames.Custom].WriteRaw(request.CustomFields.ToJson().Span);
        }
    }

    private static void BindField(ref ArgumentReader field, ToolRequest request)
    {
        if (string.IsNullOrWhiteSpace(field.Name))
        {
            field.Fail("has no name");
        }
        else if (!request.AddCustomField(field.Name))
        {
            field.Fail("is given more than once");
        }
        else
        {
            request.CustomFieldBinder.Bind(ref field, request.CustomFields[field.Name]);
        }
    }
}
