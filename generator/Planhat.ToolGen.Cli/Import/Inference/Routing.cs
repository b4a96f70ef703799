using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Makes the paths of a source legal, leaves out what cannot be called, and joins what stands twice.</summary>
internal sealed partial class Routing(ImportLog log)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    private readonly List<LeftOutOperation> _leftOut = [];

    /// <summary>What is not routed, with the reasons.</summary>
    public IReadOnlyList<LeftOutOperation> LeftOut => _leftOut;

    /// <summary>How many operations were joined with another of the same method and path.</summary>
    public int Joined { get; private set; }

    /// <summary>Routes the operations.</summary>
    /// <param name="operations">The operations of the source.</param>
    /// <param name="only">Which paths are wanted; null for all.</param>
    public IReadOnlyList<RoutedOperation> Route(IEnumerable<ImportedOperation> operations, PathGlob? only)
    {
        var routed = new List<RoutedOperation>();
        var places = new Dictionary<(string, string, string?), int>();
        foreach (ImportedOperation operation in operations)
        {
            if (only is not null && !only.Matches(operation.Path))
            {
                _leftOut.Add(new LeftOutOperation(LeftOutKind.Unwanted, operation.Label, operation.Pointer, "--only leaves it out"));
                continue;
            }

            if (Why(operation) is { } reason)
            {
                _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, operation.Label, operation.Pointer, reason));
                continue;
            }

            var candidate = new RoutedOperation(operation, Segments(operation));
            if (places.TryGetValue((candidate.Method, candidate.Shape, operation.Server), out int place))
            {
                log.Warn(WarningKind.Duplicate, operation.Pointer, $"{candidate.Method} {candidate.Path} stands more than once; the places were joined");
                routed[place] = Join(routed[place], candidate);
                Joined++;
            }
            else
            {
                places.Add((candidate.Method, candidate.Shape, operation.Server), routed.Count);
                routed.Add(candidate);
            }
        }

        return routed;
    }

    private static string? Why(ImportedOperation operation)
    {
        if (!Methods.Contains(operation.Method, StringComparer.Ordinal))
        {
            return $"the method {MemberName.Shown(operation.Method)} is none of a tool";
        }

        if (operation is { Method: not "GET", Body: { IsJson: false } body })
        {
            return $"its body is {MemberName.Shown(body.ContentType)}; tools send JSON only";
        }

        return !Template().IsMatch(operation.Path) || operation.Path.Length > 500
            ? "the path is none that a definition can hold"
            : null;
    }

    private List<string> Segments(ImportedOperation operation)
    {
        var segments = new List<string>();
        foreach (string segment in operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = segment.StartsWith('{') && segment.EndsWith('}') ? segment[1..^1] : "";
            if (name.Contains("tenant", StringComparison.OrdinalIgnoreCase) && !segments.Contains(RoutedOperation.Tenant, StringComparer.Ordinal))
            {
                segments.Add(RoutedOperation.Tenant);
                continue;
            }

            segments.Add(Placeholder().Replace(segment, match => $"{{{Unique(match.Groups["name"].Value, segments)}}}"));
        }

        if (operation.Path.Length > 1 && operation.Path.EndsWith('/'))
        {
            log.Warn(WarningKind.Path, operation.Pointer, $"the path {operation.Path} ends with a slash, which definitions do not have; it is left out");
        }

        return segments;
    }

    private static string Unique(string name, List<string> segments)
    {
        string cleaned = new([.. name.Select(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' ? character : '_')]);
        cleaned = cleaned.Length > 40 ? cleaned[..40] : cleaned.Length == 0 ? "value" : cleaned;
        string unique = cleaned;
        for (int number = 2; segments.Exists(segment => segment.Contains($"{{{unique}}}", StringComparison.Ordinal)); number++)
        {
            unique = $"{cleaned}_{number}";
        }

        return unique;
    }

    private static RoutedOperation Join(RoutedOperation first, RoutedOperation second)
    {
        ImportedOperation one = first.Source;
        ImportedOperation other = second.Source;
        var merged = new ImportedOperation
        {
            Method = one.Method,
            Path = one.Path,
            Pointer = one.Pointer,
            Server = one.Server,
            Id = one.Id,
            Summary = one.Summary,
            Description = one.Description ?? other.Description,
            Groups = one.Groups,
            Parameters = [.. one.Parameters, .. other.Parameters.Where(parameter => parameter.Place != ParameterPlace.Path && !one.Parameters.Any(own => own.Name == parameter.Name && own.Place == parameter.Place))],
            Body = one.Body is null || other.Body is null || one.Body.ContentType != other.Body.ContentType
                ? one.Body ?? other.Body
                : one.Body with { Schema = SchemaUnion.Of([one.Body.Schema, other.Body.Schema])! },
            Response = SchemaUnion.Of([.. new[] { one.Response, other.Response }.OfType<ImportedSchema>()]),
            Authentication = one.Authentication,
            IsDeprecated = one.IsDeprecated && other.IsDeprecated,
        };
        return first with { Source = merged };
    }

    [GeneratedRegex(@"^/(?!/)([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]{1,64}\}|/(?!/))*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Template();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
