using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Identifier forms in words a model can follow.</summary>
internal static class FormWords
{
    private static readonly IdentifierForms[] Each = [IdentifierForms.Planhat, IdentifierForms.External, IdentifierForms.Source];

    /// <summary>The single forms in a set, in a fixed order.</summary>
    public static IEnumerable<IdentifierForms> Single(IdentifierForms forms) => Each.Where(form => forms.HasFlag(form));

    /// <summary>How a form is written, such as <c>extid-&lt;externalId&gt;</c>.</summary>
    public static string Pattern(IdentifierForms form, IdentifierSyntax syntax) => form switch
    {
        IdentifierForms.External => $"{syntax.ExternalPrefix}<externalId>",
        IdentifierForms.Source => $"{syntax.SourcePrefix}<sourceId>",
        _ => "a Planhat id (24 hexadecimal characters)",
    };

    /// <summary>How each form of a set is written, joined by "or".</summary>
    public static string Patterns(IdentifierForms forms, IdentifierSyntax syntax) =>
        string.Join(" or ", Single(forms).Select(form => Pattern(form, syntax)));

    /// <summary>What a form is called, such as <c>external id</c>.</summary>
    public static string Noun(IdentifierForms form) => form switch
    {
        IdentifierForms.External => "external id",
        IdentifierForms.Source => "source id",
        _ => "Planhat id",
    };
}
