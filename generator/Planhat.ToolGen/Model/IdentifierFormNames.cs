using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The words for identifier forms, in definitions and in the argument <c>id_type</c>.</summary>
internal static class IdentifierFormNames
{
    private static readonly (IdentifierForms Form, string Name)[] Names =
    [
        (IdentifierForms.Planhat, "planhat"),
        (IdentifierForms.External, "external"),
        (IdentifierForms.Source, "source"),
    ];

    /// <summary>The forms named.</summary>
    public static IdentifierForms Parse(EquatableArray<Located<string>> names) => names
        .SelectMany(static name => Names.Where(known => known.Name == name.Value))
        .Aggregate(IdentifierForms.None, static (forms, known) => forms | known.Form);

    /// <summary>The words for the forms, Planhat's own first.</summary>
    public static IEnumerable<string> Of(IdentifierForms forms) => Names
        .Where(known => (forms & known.Form) == known.Form)
        .Select(static known => known.Name);
}
