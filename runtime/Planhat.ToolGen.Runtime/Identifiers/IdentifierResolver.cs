using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Turns the argument <c>id</c> into something that Planhat takes in the path of the tool's endpoint.</summary>
/// <remarks>Binding has refused forms that the tool does not know, and bare values where guessing is not allowed.</remarks>
internal sealed class IdentifierResolver(RecordLookup lookup)
{
    private const IdentifierForms Prefixed = IdentifierForms.External | IdentifierForms.Source;

    /// <summary>Resolves the identifier of a call; null when the call has none.</summary>
    /// <exception cref="ToolFailedException">The identifier names no record, or more than one.</exception>
    public async Task<ResolvedIdentifier?> ResolveAsync(ToolRequest request, CancellationToken cancellationToken)
    {
        if (request.Identifier is not { } argument)
        {
            return null;
        }

        RecordName? name = RecordName.Read(argument.Text, argument.Form, request.Identifiers);
        return name is null
            ? await ResolveBareAsync(request, argument, cancellationToken)
            : await ResolveNamedAsync(request, argument, name, cancellationToken);
    }

    private async Task<ResolvedIdentifier> ResolveNamedAsync(
        ToolRequest request,
        IdentifierArgument argument,
        RecordName name,
        CancellationToken cancellationToken)
    {
        if (GoesIntoThePath(request.Tool, name.Form))
        {
            return new ResolvedIdentifier(name.Segment, name);
        }

        FoundRecord found = await lookup.FindAsync(new LookUpOrigin(request, argument.Pointer), RecordCollection.Of(request.Tool.Model), name, cancellationToken)
            ?? throw new ToolFailedException(NotFoundErrors.Of(request, name));
        if (request.Tool.Method == ToolMethod.Delete)
        {
            RefuseUnlessNamed(request, argument, name, found);
        }

        return new ResolvedIdentifier(found.Id, name, found.Answer);
    }

    // Whatever Planhat makes of the prefix: only a record that really bears the name is removed.
    private static void RefuseUnlessNamed(ToolRequest request, IdentifierArgument argument, RecordName name, FoundRecord found)
    {
        ModelDescription model = request.Tool.Model;
        string member = (name.Form == IdentifierForms.External ? model.ExternalIdProperty : model.SourceIdProperty) ?? model.IdProperty;
        string? borne = JsonText.MemberText(JsonText.Normalize(found.Answer.Body).Span, Encoding.UTF8.GetBytes(member));
        if (string.Equals(borne, name.Value(request.Identifiers), StringComparison.Ordinal))
        {
            return;
        }

        found.Answer.Dispose();
        string difference = borne is null ? $"without {member}" : $"with the {member} '{EchoedText.Of(borne)}'";
        var failure = new ValidationFailure(
            argument.Pointer,
            $"was answered with another record: {found.Describe()} {difference}",
            "the _id of the record to delete",
            EchoedText.Of(argument.Text));
        throw new ToolFailedException(LocalErrors.ValidationByLookUp(request.Tool, [failure]));
    }

    private async Task<ResolvedIdentifier> ResolveBareAsync(ToolRequest request, IdentifierArgument argument, CancellationToken cancellationToken)
    {
        IdentifierForms forms = request.Tool.IdentifierForms & Prefixed;
        RecordName[] names = [.. FormWords.Single(forms).Select(form => RecordName.Spell(form, argument.Text, request.Identifiers))];
        IReadOnlyList<FoundRecord> found = await lookup.FindAllAsync(
            new LookUpOrigin(request, argument.Pointer),
            RecordCollection.Of(request.Tool.Model),
            names,
            cancellationToken);
        if (found.Count == 0)
        {
            throw new ToolFailedException(NotFoundErrors.OfBare(request, argument.Text, names));
        }

        if (found.Select(static record => record.Id).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            string candidates = string.Join(" or ", found.Select(static record => record.Describe()));
            string expected = $"one of them: {string.Join(" or ", names.Select(static name => EchoedText.Of(name.Segment)))}";
            var ambiguous = new ValidationFailure(argument.Pointer, $"names two different records: {candidates}", expected, EchoedText.Of(argument.Text));
            throw new ToolFailedException(LocalErrors.ValidationByLookUp(request.Tool, [ambiguous]));
        }

        return new ResolvedIdentifier(found[0].Id, found[0].Name, found[0].Answer);
    }

    // A delete cannot be undone, so it names the record by the one identifier that is unique, and tells which it was.
    private static bool GoesIntoThePath(PlanhatTool tool, IdentifierForms form) =>
        tool.AcceptedForms.HasFlag(form)
        && (tool.Method != ToolMethod.Delete || form == IdentifierForms.Planhat || !tool.Model.GetForms.HasFlag(form));
}
