namespace Planhat.ToolGen.Emulator.Store;

/// <summary>An id as it stands in a path or a company reference, split into form and value.</summary>
internal readonly record struct RecordId(IdForms Form, string Value)
{
    private const string ExternalPrefix = "extid-";
    private const string SourcePrefix = "srcid-";

    public static RecordId Parse(string text)
    {
        if (text.StartsWith(ExternalPrefix, StringComparison.Ordinal))
        {
            return new RecordId(IdForms.External, text[ExternalPrefix.Length..]);
        }

        return text.StartsWith(SourcePrefix, StringComparison.Ordinal)
            ? new RecordId(IdForms.Source, text[SourcePrefix.Length..])
            : new RecordId(IdForms.Planhat, text);
    }
}
