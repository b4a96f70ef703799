using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Turns the argument <c>id</c> into something that Planhat takes in the path of the tool's endpoint.</summary>
internal sealed class IdentifierResolver(RecordLookup lookup)
{
    private const IdentifierForms Prefixed = IdentifierForms.External | IdentifierForms.Source;

    /// <summary>Resolves the identifier of a call; null when the call has none.</summary>
    /// <exception cref="ToolFailedException">The identifier names no record, or more than one, or has a form the tool does not take.</exception>
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
        PlanhatTool tool = request.Tool;
        if (name.Form == IdentifierForms.Planhat && !IdentifierSyntax.IsPlanhatId(name.Segment))
        {
            throw Refused(argument, "is no Planhat id", Expected(request));
        }

        if (tool.AcceptedForms.HasFlag(name.Form))
        {
            return new ResolvedIdentifier(name.Segment, name);
        }

        if (!(tool.IdentifierForms & tool.Model.GetForms).HasFlag(name.Form))
        {
            throw Refused(argument, $"is written as {FormWords.Pattern(name.Form, request.Identifiers)}, which a {tool.Model.Title} does not have", Expected(request));
        }

        FoundRecord found = await lookup.FindAsync(RecordCollection.Of(tool.Model), name, cancellationToken)
            ?? throw new ToolFailedException(NotFoundErrors.Of(request, name));
        return new ResolvedIdentifier(found.Id, name, found.Answer);
    }

    private async Task<ResolvedIdentifier> ResolveBareAsync(ToolRequest request, IdentifierArgument argument, CancellationToken cancellationToken)
    {
        PlanhatTool tool = request.Tool;
        IdentifierForms forms = tool.IdentifierForms & tool.Model.GetForms & Prefixed;
        if (tool.Method == ToolMethod.Delete || forms == IdentifierForms.None)
        {
            throw Refused(argument, tool.Method == ToolMethod.Delete ? "does not say which kind of id it is, and a delete never guesses" : "is no Planhat id", Expected(request));
        }

        RecordName[] names = [.. FormWords.Single(forms).Select(form => RecordName.Spell(form, argument.Text, request.Identifiers))];
        IReadOnlyList<FoundRecord> found = await lookup.FindAllAsync(RecordCollection.Of(tool.Model), names, cancellationToken);
        if (found.Count == 0)
        {
            throw new ToolFailedException(NotFoundErrors.OfBare(request, argument.Text, names));
        }

        if (found.Select(static record => record.Id).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            string candidates = string.Join(" or ", found.Select(static record => record.Describe()));
            throw Refused(argument, $"names two different records: {candidates}", $"one of them: {string.Join(" or ", names.Select(static name => name.Segment))}");
        }

        return new ResolvedIdentifier(found[0].Id, found[0].Name, found[0].Answer);
    }

    private static string Expected(ToolRequest request) =>
        FormWords.Patterns(request.Tool.IdentifierForms, request.Identifiers);

    private static ToolFailedException Refused(IdentifierArgument argument, string problem, string expected) =>
        new(LocalErrors.Validation([new ValidationFailure(argument.Pointer, problem, expected, argument.Text)]));
}
