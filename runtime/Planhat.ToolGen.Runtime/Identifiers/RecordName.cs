using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>A record named in one certain form.</summary>
/// <param name="Form">The form; exactly one.</param>
/// <param name="Segment">The name as it stands in a path: 24 hexadecimal characters, or prefix and value.</param>
internal sealed record RecordName(IdentifierForms Form, string Segment)
{
    /// <summary>Reads a name; null when the text is bare and nothing says which form it has.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="declared">What the caller says a bare text is; none when it did not say.</param>
    /// <param name="syntax">How identifiers are spelled.</param>
    public static RecordName? Read(string text, IdentifierForms declared, IdentifierSyntax syntax)
    {
        IdentifierForms written = syntax.FormOf(text);
        if (declared is not IdentifierForms.None && declared != written)
        {
            return Spell(declared, text, syntax);
        }

        return written is IdentifierForms.None ? null : new RecordName(written, IdentifierSyntax.Spelled(text));
    }

    /// <summary>Spells a bare value in a form.</summary>
    public static RecordName Spell(IdentifierForms form, string value, IdentifierSyntax syntax) => form switch
    {
        IdentifierForms.External => new RecordName(form, syntax.ExternalPrefix + value),
        IdentifierForms.Source => new RecordName(form, syntax.SourcePrefix + value),
        _ => new RecordName(form, IdentifierSyntax.Spelled(value)),
    };

    /// <summary>The name without the prefix of its form.</summary>
    public string Value(IdentifierSyntax syntax) => Form switch
    {
        IdentifierForms.External => Segment[syntax.ExternalPrefix.Length..],
        IdentifierForms.Source => Segment[syntax.SourcePrefix.Length..],
        _ => Segment,
    };
}
