using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>Which values are allowed.</summary>
/// <param name="Type">Name of the domain type.</param>
/// <param name="To">Model referred to, for references.</param>
/// <param name="CurrencyProperty">Property that holds the currency, for money.</param>
/// <param name="Decimals">Most decimals when no currency decides.</param>
/// <param name="Values">Closed list of allowed texts; empty when open.</param>
/// <param name="KnownValues">Known values of an open list.</param>
/// <param name="Wrap">Member that wraps the value on the wire, or null.</param>
/// <param name="Accepts">Identifier forms Planhat itself understands in this reference; none to go by the model referred to.</param>
/// <param name="Items">What the elements are, for arrays.</param>
/// <param name="Properties">Members, for objects.</param>
internal sealed record ValueModel(
    string Type,
    string? To,
    string? CurrencyProperty,
    int? Decimals,
    EquatableArray<string> Values,
    EquatableArray<string> KnownValues,
    decimal? Min,
    decimal? Max,
    int? MaxLength,
    string? Wrap,
    IdentifierForms Accepts,
    ValueModel? Items,
    EquatableArray<PropertyModel> Properties)
{
    /// <summary>What holds for a whole record that stands inside an argument; null for other objects.</summary>
    public RecordPartsModel? Record { get; init; }

    /// <summary>Whether a text may hold ASCII letters and digits only.</summary>
    public bool IsAlphanumeric { get; init; }

    /// <summary>Whether the members of an object stand in the description, because its schema would nest too deep.</summary>
    public bool IsToldInWords { get; init; }
}
