using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Whether a value given under another name may be meant for a property at all.</summary>
internal static class PropertyFit
{
    /// <summary>Whether the kind of a value can be that of the property; what is wrong with it beyond that is told apart.</summary>
    /// <param name="value">The reader, standing on the value.</param>
    /// <param name="property">The property.</param>
    /// <param name="identifiers">How identifiers are spelled.</param>
    public static bool IsPossible(ref ArgumentReader value, PropertyDescription property, IdentifierSyntax identifiers)
    {
        if (value.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        // "customer": "Acme Inc" names the right thing, but by a name that no argument takes.
        if (property.ItemKind is PropertyKind.Reference or PropertyKind.Id && value.TokenType == JsonTokenType.String)
        {
            return identifiers.FormOf(value.GetString().Trim()) != IdentifierForms.None;
        }

        return property.Kind switch
        {
            PropertyKind.Any => true,
            PropertyKind.Boolean => value.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.String,
            PropertyKind.Array => value.TokenType is JsonTokenType.StartArray or JsonTokenType.String,
            PropertyKind.Object => value.TokenType is JsonTokenType.StartObject or JsonTokenType.String,
            PropertyKind.Reference => value.TokenType is JsonTokenType.String or JsonTokenType.StartObject,
            _ => value.TokenType is JsonTokenType.String or JsonTokenType.Number,
        };
    }
}
