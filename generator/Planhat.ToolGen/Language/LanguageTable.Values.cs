namespace Planhat.ToolGen.Language;

/// <content>Values: properties, array items, and the keys they share with filters and arguments.</content>
internal static partial class LanguageTable
{
    private static LanguageConstruct Value() => Construct(
        Constructs.Value, "'items'", "What the elements of an array are.",
        ValueKeys(typeRequired: true));

    private static LanguageConstruct Property() => Construct(
        Constructs.Property, "a property", "A property of a record or of a nested object.",
        [
            .. ValueKeys(typeRequired: true),
            Optional("access", Shapes.Choice("read_write", "read", "write", "computed", "internal"), "Who sets it: `read` Planhat alone, `write` only in requests, `computed` Planhat, which tolerates a write, `internal` Planhat, and it is noise."),
            Optional("required", Shapes.WriteOperations, "Operations that are refused without it."),
            Optional("writable_on", Shapes.WriteOperations, "Operations that may carry it; both when absent."),
            Optional("default", Shapes.Scalar, "Value put into a create when the argument is absent."),
            Optional("wire", Shapes.MemberName, "Name in request bodies when it differs."),
            Optional("read_as", Shapes.MemberName, "Name in responses when it differs."),
            Optional("name", Shapes.CSharpName, "C# name in the typed record, when the one derived does not serve."),
            Optional("unconfirmed", Shapes.Boolean, "Whether the source is weak; the documentation says so."),
            Synonyms(),
        ]);

    private static LanguageKey[] ValueKeys(bool typeRequired) =>
    [
        new("type", new ScalarShape(ScalarForm.Text) { Choices = LanguageTypes.Names }, "Domain type of the value.") { Required = typeRequired },
        Optional("description", Shapes.Text, "What it means; shown to the model."),
        Optional("to", Shapes.ModelName, "For `reference`: the model referred to."),
        Optional("accepts", Shapes.Forms, "For `reference`: forms Planhat itself understands here, when they differ from the model's `accepts.reference`; others are looked up first."),
        Optional("currency", Shapes.MemberName, "For `money`: the property that holds the currency, beside it or at the top."),
        Optional("decimals", Shapes.Integer(0, 6), "For `money` and `number`: most decimals when no currency decides."),
        Optional("values", Shapes.Texts, "Closed list of allowed texts."),
        Optional("known_values", Shapes.Texts, "Known texts of an open list; anything passes but near misses."),
        Optional("min", Shapes.Number, "Smallest number, inclusive."),
        Optional("max", Shapes.Number, "Largest number, inclusive."),
        Optional("max_length", Shapes.Integer(1, int.MaxValue), "For `text` and `rich_text`: most characters."),
        Optional("alphanumeric", Shapes.Boolean, "For `text`: whether only the letters and digits of ASCII may stand in it."),
        Optional("items", Shapes.Of(Constructs.Value), "For `array`: what the elements are."),
        Optional("properties", Shapes.MapOf(Shapes.MemberName, Shapes.Of(Constructs.Property)), "For `object`: its members."),
        Optional("wrap", Shapes.MemberName, "In bodies: member that wraps the value on the wire, sent as `{\"<wrap>\": value}`."),
    ];
}
