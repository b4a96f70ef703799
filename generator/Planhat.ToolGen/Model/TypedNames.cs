using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Model;

/// <summary>Names of the emitted records, writes and clients. Validation and emission ask here alike.</summary>
internal static class TypedNames
{
    /// <summary>The property with the values of custom fields.</summary>
    public const string Custom = "Custom";

    /// <summary>Ends the name of what was read.</summary>
    public const string Record = "Record";

    /// <summary>Ends the name of what is written.</summary>
    public const string Write = "Write";

    /// <summary>Ends the name of what an upsert writes.</summary>
    public const string Upsert = "Upsert";

    /// <summary>Ends the name of a model's client.</summary>
    public const string Client = "Client";

    /// <summary>Ends the name of a list's options.</summary>
    public const string Options = "Options";

    /// <summary>The emitted client of all models.</summary>
    public const string PlanhatClient = "PlanhatClient";

    /// <summary>Members of every record, which a property cannot be called.</summary>
    public static readonly string[] RecordMembers =
        ["AdditionalMembers", "Parse", "Read", "ReadMember", "Sends", "ToJson", "Write", "WriteMembers"];

    /// <summary>Members of every list's options, which a filter cannot be called.</summary>
    public static readonly string[] OptionMembers = ["Where", "Sort", "Fields", "PageSize", "WriteFilters"];

    /// <summary>What all names of a model begin with.</summary>
    public static string Stem(string model) => Identifier.Pascal(model);

    /// <summary>What the names of a nested object begin with: <c>LineItems</c> of an invoice → <c>InvoiceLineItem</c>.</summary>
    /// <param name="stem">What the names of the object around it begin with.</param>
    /// <param name="property">The C# name of the property.</param>
    /// <param name="isElement">Whether it is an element of an array.</param>
    public static string Nested(string stem, string property, bool isElement) => stem + (isElement ? Singular(property) : property);

    private static string Singular(string plural)
    {
        if (plural.Length > 3 && plural.EndsWith("ies", StringComparison.Ordinal))
        {
            return plural.Substring(0, plural.Length - "ies".Length) + "y";
        }

        return plural.Length > 1 && plural.EndsWith("s", StringComparison.Ordinal) && !plural.EndsWith("ss", StringComparison.Ordinal)
            ? plural.Substring(0, plural.Length - 1)
            : plural + "Item";
    }
}
