using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A filter that is looked up takes one text, which is sent nowhere, and its list can be asked for what was found.</summary>
internal sealed class LookUpRule : EndpointRule
{
    private const string NotSent = "remove that, since the text itself is not sent";

    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        string? first = null;
        foreach (ParsedFilter filter in endpoint.Endpoint.Filters)
        {
            if (filter.LookUp is not { } lookUp)
            {
                continue;
            }

            if (first is not null)
            {
                Report(filter, lookUp.Key.At, $"stands beside '{first}', which is looked up, too", "keep one of the two", findings);
            }

            first ??= filter.Name.Value;
            if (endpoint.Endpoint.Unpaged is { Value: true })
            {
                Report(filter, lookUp.Key.At, "is one of an unpaged list", "use 'where' on that list", findings);
            }

            CheckValue(filter, filter.Value ?? endpoint.Part.Find(filter.Name.Value)?.Value, findings);
            CheckLookUp(filter, lookUp, scope, findings);
        }
    }

    private static void CheckValue(ParsedFilter filter, ParsedValue? value, Findings findings)
    {
        if (value?.Type is { Value: not "text" } type)
        {
            LocationInfo at = filter.Value is null ? filter.LookUp!.Key.At : type.At;
            Report(filter, at, $"is of type {type.Value}", "use the type text", findings);
        }

        var keys = new List<(string Name, LocationInfo? At)>
        {
            ("wire", filter.Wire?.At),
            ("many", filter.Many?.At),
            ("server_default", filter.ServerDefault?.At),
        };
        if (filter.Value is { Type.Value: "text" })
        {
            keys.AddRange(ValueKeys.Given(filter.Value).Select(static key => (key.Name, (LocationInfo?)key.At)));
        }

        foreach ((string name, LocationInfo? at) in keys)
        {
            if (at is not null)
            {
                Report(filter, at, $"has '{name}'", NotSent, findings);
            }
        }
    }

    private static void CheckLookUp(ParsedFilter filter, ParsedLookUp lookUp, DefinitionScope scope, Findings findings)
    {
        if (lookUp.Path is { } path && PathTemplate.Placeholders(path.Value) is { Count: > 0 } placeholders)
        {
            Report(filter, path.At, $"has the placeholder '{{{placeholders[0]}}}' in its path", "write the path of a list", findings);
        }

        ParsedPaging? paging = scope.Api?.Paging;
        string[] taken =
        [
            paging?.Limit?.Value ?? "limit", paging?.Offset?.Value ?? "offset", paging?.Sort?.Value ?? "sort", paging?.Select?.Value ?? "select",
        ];
        if (lookUp.Pass is { } pass && taken.Contains(pass.Value, StringComparer.Ordinal))
        {
            Report(filter, pass.At, $"passes identifiers as '{pass.Value}', which pages the list", "name the parameter that takes identifiers", findings);
        }
    }

    private static void Report(ParsedFilter filter, LocationInfo at, string problem, string advice, Findings findings) =>
        findings.Add(DiagnosticDescriptors.LookUp, at, filter.Name.Value, problem, advice);
}
