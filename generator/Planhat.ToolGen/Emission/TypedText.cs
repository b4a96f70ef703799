using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>What the documentation of typed records says of a property.</summary>
internal static class TypedText
{
    /// <summary>The author's description, the currency of money, Planhat's own name, and whether the source is weak.</summary>
    public static string OfRead(PropertyModel property) => Of(property, property.ReadName);

    /// <summary>The same, and what writes have to know.</summary>
    public static string OfWrite(PropertyModel property)
    {
        string text = PropertyText.Describe(Of(property, property.Name), property.Access);
        if (property.AlwaysRequired)
        {
            return Sentences.Join(text, "Required.");
        }

        return (property.RequiredOnCreate, property.OnCreate, property.OnUpdate) switch
        {
            (true, _, _) => Sentences.Join(text, "A create needs it."),
            (_, true, false) => Sentences.Join(text, "An update does not take it."),
            (_, false, true) => Sentences.Join(text, "A create does not take it."),
            _ => text,
        };
    }

    private static string Of(PropertyModel property, string name)
    {
        string text = property.Description.Length == 0 ? Described(property.Value) : property.Description;
        if (property.Value.CurrencyProperty is { } currency)
        {
            text = Sentences.Join(text, $"Its currency stands in {currency}.");
        }

        // Conditions, orders and failures go by this name, which not everybody would guess.
        bool isGuessed = text.Length > 0 && Identifier.Pascal(name) == property.CSharpName && char.IsLower(name[0]);
        text = isGuessed ? text : Sentences.Join(text, $"Planhat's {name}.");
        return property.Unconfirmed ? Sentences.Join(text, "Unconfirmed.") : text;
    }

    /// <summary>What the type alone tells.</summary>
    private static string Described(ValueModel value) => value.Type switch
    {
        "reference" when value.To is { } model => $"Which {model.Replace('_', ' ')}.",
        "currency" => "ISO 4217 code.",
        "money" => "An amount.",
        _ => string.Empty,
    };
}
