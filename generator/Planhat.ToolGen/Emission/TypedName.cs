using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>What the names of a property's own types are made of.</summary>
/// <param name="Stem">What the names of the object around it begin with.</param>
/// <param name="Property">The property's C# name.</param>
/// <param name="IsElement">Whether an element of the property is meant.</param>
internal sealed record TypedName(string Stem, string Property, bool IsElement = false)
{
    // Every project imports System.Threading.Tasks.TaskStatus unless it takes pains.
    private const string NameOfTheSdk = "TaskStatus";

    /// <summary>The type of a text with known values, such as <c>LicenseRenewalStatus</c>.</summary>
    public string OfValues => Stem + Property is var name && name == NameOfTheSdk ? name + "Value" : name;

    /// <summary>What the names of a nested object begin with, such as <c>InvoiceLineItem</c>.</summary>
    public string OfObject => TypedNames.Nested(Stem, Property, IsElement);
}
