using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Extension;

/// <summary>Makes the changes that extension files want: those of libraries first, then the project's own.</summary>
internal sealed class ToolChanges
{
    private readonly ParsedDocument[] _documents;
    private readonly Dictionary<(string Model, string Tool), int> _shipped = [];

    private ToolChanges(IEnumerable<ParsedDocument> documents)
    {
        _documents = [.. documents];
        for (int index = 0; index < _documents.Length; index++)
        {
            if (_documents[index] is { Role: DocumentRole.Reference, Model: { } model })
            {
                foreach (ParsedEndpoint endpoint in model.Endpoints)
                {
                    _shipped[(model.Name.Value, endpoint.Name.Value)] = index;
                }
            }
        }
    }

    /// <summary>
    /// The documents with every change made: a changed tool is an endpoint of the file that changes it, and the library's own is marked.
    /// A change of what is not there, and the second one of a tool, stays without effect.
    /// </summary>
    /// <param name="documents">The documents in any order; changes are made in ordinal order of path.</param>
    public static EquatableArray<ParsedDocument> Make(EquatableArray<ParsedDocument> documents)
    {
        if (documents.All(static document => document.Model is not { Changes.Count: > 0 }))
        {
            return documents;
        }

        ToolChanges changes = new(documents);
        changes.MakeThoseOfLibraries();
        changes.MakeOwn();
        return changes._documents.ToEquatableArray();
    }

    /// <summary>A library may change what another one made of a tool, and their files come in any order.</summary>
    private void MakeThoseOfLibraries()
    {
        List<(int File, ParsedToolChange Change)> waiting = ChangesOf(DocumentRole.Reference);
        int before = -1;
        while (before != waiting.Count)
        {
            before = waiting.Count;
            waiting.RemoveAll(entry => Make(entry.File, entry.Change, EndpointStanding.Gone, EndpointStanding.Gone));
        }
    }

    private void MakeOwn()
    {
        foreach ((int file, ParsedToolChange change) in ChangesOf(DocumentRole.Own))
        {
            Make(file, change, EndpointStanding.Replaced, EndpointStanding.Hidden);
        }
    }

    private List<(int File, ParsedToolChange Change)> ChangesOf(DocumentRole role) =>
    [
        .. _documents
            .Select(static (document, index) => (Document: document, Index: index))
            .Where(entry => entry.Document.Role == role && entry.Document.Model is not null)
            .OrderBy(static entry => entry.Document.Path, StringComparer.Ordinal)
            .SelectMany(static entry => entry.Document.Model!.Changes, static (entry, change) => (entry.Index, change)),
    ];

    private bool Make(int file, ParsedToolChange change, EndpointStanding replaced, EndpointStanding hidden)
    {
        ParsedModel model = _documents[file].Model!;
        if (!_shipped.TryGetValue((model.Name.Value, change.Name.Value), out int home))
        {
            return false;
        }

        _shipped.Remove((model.Name.Value, change.Name.Value));
        ParsedModel shipping = _documents[home].Model!;
        ParsedEndpoint tool = shipping.Endpoints.First(endpoint => endpoint.Name.Value == change.Name.Value && endpoint.Standing == EndpointStanding.Stands);
        Replace(home, shipping.Endpoints.Select(endpoint =>
            ReferenceEquals(endpoint, tool) ? endpoint with { Standing = change.Hides ? hidden : replaced } : endpoint));
        if (!change.Hides)
        {
            Replace(file, _documents[file].Model!.Endpoints.Append(ChangedEndpoint.Of(tool, change)));
            if (_documents[file].Role == DocumentRole.Reference)
            {
                _shipped[(model.Name.Value, change.NewName.Value)] = file;
            }
        }

        return true;
    }

    private void Replace(int file, IEnumerable<ParsedEndpoint> endpoints) =>
        _documents[file] = _documents[file] with { Model = _documents[file].Model! with { Endpoints = endpoints.ToEquatableArray() } };
}
