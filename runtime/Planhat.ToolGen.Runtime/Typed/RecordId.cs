using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Typed;

/// <summary>What names a record: Planhat's own identifier, or the one in another system behind its prefix.</summary>
/// <remarks>Two names of one record in different forms are not equal: only Planhat knows that they mean the same.</remarks>
public sealed record RecordId
{
    private static readonly IdentifierSyntax Syntax = new("extid-", "srcid-");

    private readonly string _text;

    private RecordId(string text) => _text = IdentifierSyntax.Spelled(text);

    /// <summary>The form; <see cref="IdentifierForms.None"/> for a text that is none of the three.</summary>
    public IdentifierForms Form => Syntax.FormOf(_text);

    /// <summary>The identifier without its prefix.</summary>
    public string Value => Form is IdentifierForms.External or IdentifierForms.Source ? _text[Syntax.ExternalPrefix.Length..] : _text;

    /// <summary>A text as Planhat takes it: 24 hexadecimal characters, <c>extid-…</c> or <c>srcid-…</c>.</summary>
    /// <param name="text">The text; whether it names anything shows in the call.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static implicit operator RecordId(string text) => Of(text);

    /// <summary>A text as Planhat takes it: 24 hexadecimal characters, <c>extid-…</c> or <c>srcid-…</c>.</summary>
    /// <param name="text">The text; whether it names anything shows in the call.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RecordId Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RecordId(text);
    }

    /// <summary>Planhat's own identifier.</summary>
    /// <param name="id">24 hexadecimal characters.</param>
    /// <exception cref="ArgumentException">The text is not 24 hexadecimal characters.</exception>
    public static RecordId Planhat(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IdentifierSyntax.IsPlanhatId(id)
            ? new RecordId(id)
            : throw new ArgumentException("An identifier of Planhat has 24 hexadecimal characters.", nameof(id));
    }

    /// <summary>The identifier in your own system, sent as <c>extid-…</c>.</summary>
    /// <param name="externalId">The identifier without a prefix.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static RecordId External(string externalId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        return new RecordId(Syntax.ExternalPrefix + externalId);
    }

    /// <summary>The identifier in an integrated system, sent as <c>srcid-…</c>.</summary>
    /// <param name="sourceId">The identifier without a prefix.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static RecordId Source(string sourceId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceId);
        return new RecordId(Syntax.SourcePrefix + sourceId);
    }

    /// <summary>The text as Planhat takes it, prefix included.</summary>
    public override string ToString() => _text;
}
