using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Looks up the references that Planhat does not resolve itself, all at once.</summary>
internal sealed class ReferenceResolver(RecordLookup lookup, ToolCatalog catalog)
{
    /// <summary>Puts identifiers in the places of a request's pending references.</summary>
    /// <exception cref="ToolFailedException">References name no record, or more than one; all of them are told.</exception>
    public async Task ResolveAsync(ToolRequest request, CancellationToken cancellationToken)
    {
        ValidationFailure?[] failures = await Task.WhenAll(request.PendingReferences
            .GroupBy(static reference => (reference.ModelName, reference.Text))
            .Select(group => ResolveAsync([.. group], request.Identifiers, cancellationToken)));
        if (failures.Any(static failure => failure is not null))
        {
            throw new ToolFailedException(LocalErrors.Validation([.. failures.OfType<ValidationFailure>()]));
        }
    }

    private async Task<ValidationFailure?> ResolveAsync(PendingReference[] same, IdentifierSyntax syntax, CancellationToken cancellationToken)
    {
        PendingReference reference = same[0];
        RecordCollection collection = CollectionOf(reference.ModelName);
        RecordName[] names = NamesOf(reference.Text, collection, syntax);
        IReadOnlyList<FoundRecord> found = await lookup.FindAllAsync(collection, names, cancellationToken);
        string[] ids = [.. found.Select(static record => record.Id).Distinct(StringComparer.Ordinal)];
        foreach (FoundRecord record in found)
        {
            record.Answer.Dispose();
        }

        if (ids.Length == 1)
        {
            foreach (PendingReference place in same)
            {
                place.Resolve(ids[0]);
            }

            return null;
        }

        string problem = found.Count == 0
            ? $"names no {collection.Title} that Planhat knows"
            : $"names two different records: {string.Join(" or ", found.Select(static record => record.Describe()))}";
        return new ValidationFailure(reference.Pointer, problem, FormWords.Patterns(collection.Forms, syntax), reference.Text);
    }

    // A host's own models are not in the API description, which another library may have compiled.
    private RecordCollection CollectionOf(string model) =>
        catalog.Api.References.TryGetValue(model, out ModelReference? reference)
            ? RecordCollection.Of(reference)
            : RecordCollection.Of(catalog.Tools.First(tool => tool.Model.Name == model).Model);

    private static RecordName[] NamesOf(string text, RecordCollection collection, IdentifierSyntax syntax)
    {
        RecordName? name = RecordName.Read(text, IdentifierForms.None, syntax);
        IdentifierForms forms = name?.Form ?? (IdentifierForms.External | IdentifierForms.Source);
        return [.. FormWords.Single(forms & collection.Forms).Select(form => name ?? RecordName.Spell(form, text, syntax))];
    }
}
