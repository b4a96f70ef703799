using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Looks up the references that Planhat does not resolve itself.</summary>
internal sealed class ReferenceResolver(RecordLookup lookup, ToolCatalog catalog)
{
    // Each look-up counts against the quota of the account, and a model should not spend it unawares.
    private const int MostReferences = 20;

    // Hundreds of items refer to dozens of users; the quota of a minute is left to the account all the same.
    private const int MostReferencesOfItems = 200;
    private const int BatchSize = 5;

    /// <summary>Puts identifiers in the places of a request's pending references, five look-ups at a time.</summary>
    /// <exception cref="ToolFailedException">
    /// There are more than 20 different references, or 200 in a bulk write, or some name no record or more than one; all of the latter are told.
    /// </exception>
    public Task ResolveAsync(ToolRequest request, CancellationToken cancellationToken)
    {
        PendingReference[][] references =
            [.. request.PendingReferences
                .GroupBy(static reference => (reference.ModelName, reference.Text))
                .Select(static group => group.ToArray())];

        // Thrown before the task begins, so that no other look-up of the call is sent either.
        int most = request.Tool is BulkUpsertTool ? MostReferencesOfItems : MostReferences;
        return references.Length <= most
            ? ResolveAsync(request, references, cancellationToken)
            : throw new ToolFailedException(LocalErrors.Validation(request.Tool, [TooMany(references, most)]));
    }

    private async Task ResolveAsync(ToolRequest request, PendingReference[][] references, CancellationToken cancellationToken)
    {
        var failures = new List<ValidationFailure>();
        foreach (PendingReference[][] batch in references.Chunk(BatchSize))
        {
            ValidationFailure?[] outcomes = await Task.WhenAll(batch.Select(same => ResolveAsync(request, same, cancellationToken)));
            failures.AddRange(outcomes.OfType<ValidationFailure>());
        }

        if (failures.Count > 0)
        {
            throw new ToolFailedException(LocalErrors.ValidationByLookUp(request.Tool, failures));
        }
    }

    private static ValidationFailure TooMany(PendingReference[][] references, int most)
    {
        string pointer = references[most][0].Pointer;
        int end = pointer.IndexOf('/', startIndex: 1);
        return new ValidationFailure(
            end < 0 ? pointer : pointer[..end],
            $"makes {references.Length} references that have to be looked up, but one call looks up {most} at most",
            $"at most {most} different references that are no Planhat ids: give the others as Planhat ids (24 hexadecimal characters)");
    }

    private async Task<ValidationFailure?> ResolveAsync(ToolRequest request, PendingReference[] same, CancellationToken cancellationToken)
    {
        PendingReference reference = same[0];
        RecordCollection collection = CollectionOf(reference.ModelName);
        RecordName[] names = NamesOf(reference.Text, collection, request.Identifiers);
        IReadOnlyList<FoundRecord> found = await lookup.FindAllAsync(new LookUpOrigin(request, reference.Pointer), collection, names, cancellationToken);
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
        string? meant = found.Count == 0 ? SpelledIdentifier.Probable(reference.Text, request.Identifiers, collection.Forms) : null;
        string? list = found.Count == 0 ? request.Facts?.Lists.CallFor(reference.ModelName, reference.Text) : null;
        string forms = FormWords.Patterns(collection.Forms, request.Identifiers);
        return new ValidationFailure(
            reference.Pointer,
            problem,
            list is null ? forms : $"{forms}; {list} has the ids",
            EchoedText.Of(reference.Text),
            meant is null ? null : JsonString.Quote(meant));
    }

    // A host's own models are not in the API description, which another library may have compiled.
    private RecordCollection CollectionOf(string model)
    {
        ModelDescription? described = catalog.Tools.FirstOrDefault(tool => tool.Model.Name == model)?.Model;
        return catalog.Api.References.TryGetValue(model, out ModelReference? reference)
            ? RecordCollection.Of(reference, described?.Title ?? model.Replace('_', ' '))
            : RecordCollection.Of(described!);
    }

    private static RecordName[] NamesOf(string text, RecordCollection collection, IdentifierSyntax syntax)
    {
        RecordName? name = RecordName.Read(text, IdentifierForms.None, syntax);
        IdentifierForms forms = name?.Form ?? (IdentifierForms.External | IdentifierForms.Source);
        return [.. FormWords.Single(forms & collection.Forms).Select(form => name ?? RecordName.Spell(form, text, syntax))];
    }
}
