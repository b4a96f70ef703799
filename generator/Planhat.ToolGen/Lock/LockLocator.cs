using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Lock;

/// <summary>Finds what an author has to edit: the place of a difference in the definitions.</summary>
internal static class LockLocator
{
    /// <summary>All findings, each at its place; a difference whose tool no definition names stays in the lock file.</summary>
    public static IEnumerable<DiagnosticInfo> Locate(LockComparison comparison, ValidatedDefinitions definitions)
    {
        if (comparison.Differences.Count == 0)
        {
            return comparison.Findings;
        }

        Dictionary<string, (ParsedModel Model, ParsedEndpoint Endpoint)> endpoints = new(StringComparer.Ordinal);
        Dictionary<string, LocationInfo> hidden = new(StringComparer.Ordinal);
        foreach (ParsedModel model in definitions.Documents.Where(static document => document.Role == DocumentRole.Own).Select(static document => document.Model).OfType<ParsedModel>())
        {
            foreach (ParsedEndpoint endpoint in model.Endpoints)
            {
                endpoints[endpoint.Name.Value] = (model, endpoint);
            }

            foreach (ParsedToolChange change in model.Changes.Where(static change => change.Hides))
            {
                hidden[change.Name.Value] = change.Name.At;
            }
        }

        return comparison.Findings.Concat(comparison.Differences.Select(difference => difference.ToDiagnostic(
            endpoints.TryGetValue(difference.Tool, out (ParsedModel Model, ParsedEndpoint Endpoint) found)
                ? PlaceOf(difference, found.Model, found.Endpoint)
                : hidden.TryGetValue(difference.Tool, out LocationInfo? at) ? at : difference.At)));
    }

    private static LocationInfo PlaceOf(LockDifference difference, ParsedModel model, ParsedEndpoint endpoint)
    {
        string[] pointer = difference.Pointer.Split('/');
        Located<string>? place = pointer.Length < 5 ? null : (pointer[3], pointer[4]) switch
        {
            ("input", "properties") when pointer.Length > 5 => ArgumentPlace(pointer[5], model, endpoint),
            ("arguments", _) => ArgumentPlace(pointer[4], model, endpoint),
            ("constants", _) => Named(endpoint.Constants.Concat(model.Constants).Select(static constant => constant.Property), pointer[4]),
            ("keep", _) => Named(endpoint.Keep.Select(static kept => kept.Property), pointer[4]),
            ("returns", _) => Named(endpoint.Returns, pointer[4]),
            _ => null,
        };
        place ??= pointer.Length > 3 ? MemberPlace(pointer[3], endpoint) : null;
        return (place ?? endpoint.Name).At;
    }

    private static Located<string>? ArgumentPlace(string name, ParsedModel model, ParsedEndpoint endpoint) =>
        Named(endpoint.Arguments.Select(static argument => argument.Name), name)
        ?? Named(endpoint.Filters.Select(static filter => filter.Name), name)
        ?? Named(model.Properties.Select(static property => property.Name), name);

    private static Located<string>? MemberPlace(string member, ParsedEndpoint endpoint) => member switch
    {
        "title" => endpoint.Title,
        "description" => endpoint.Description,
        "operation" => endpoint.Operation,
        "verb" => endpoint.Method,
        "path" => endpoint.Path,
        "host" => endpoint.Host,
        "exposure" => endpoint.Exposure,
        "keys" when endpoint.Keys.Count > 0 => endpoint.Keys[0],
        "body" => endpoint.Body,
        _ => null,
    };

    private static Located<string>? Named(IEnumerable<Located<string>> names, string name) =>
        names.FirstOrDefault(candidate => string.Equals(candidate.Value, name, StringComparison.Ordinal));
}
