using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Keys of an endpoint go with its operation.</summary>
internal sealed class OperationKeyRule : EndpointRule
{
    private static readonly Dictionary<string, string[]> Operations = new(StringComparer.Ordinal)
    {
        ["filters"] = ["list"],
        ["unpaged"] = ["list"],
        ["keep"] = ["list"],
        ["accepts"] = ["get", "update", "delete", "custom"],
        ["constants"] = ["create", "update", "upsert", "bulk_upsert", "custom"],
        ["except"] = ["create", "update", "upsert", "bulk_upsert"],
        ["keys"] = ["upsert", "bulk_upsert"],
        ["insert_requires"] = ["upsert", "bulk_upsert"],
        ["rules"] = ["list", "create", "update", "upsert", "bulk_upsert", "custom"],
        ["arguments"] = ["custom"],
        ["body"] = ["custom"],
        ["result"] = ["custom"],
    };

    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        foreach ((string key, LocationInfo? at) in Given(endpoint.Endpoint))
        {
            string[] operations = Operations[key];
            if (at is not null && !operations.Contains(endpoint.Operation, StringComparer.Ordinal))
            {
                findings.Add(DiagnosticDescriptors.KeyForOtherOperation, at, endpoint.Name, key, endpoint.Operation, string.Join(", ", operations));
            }
        }

        if (endpoint.Endpoint.Accepts.Count > 0 && endpoint.IsCustom && endpoint.Path is not null && !endpoint.TakesId)
        {
            findings.Add(DiagnosticDescriptors.AcceptsWithoutId, endpoint.Endpoint.Accepts[0].At, endpoint.Name);
        }
    }

    private static (string Key, LocationInfo? At)[] Given(ParsedEndpoint endpoint) =>
    [
        ("filters", endpoint.Filters.FirstOrNull()?.Name.At),
        ("unpaged", endpoint.Unpaged?.At),
        ("keep", endpoint.Keep.FirstOrNull()?.Property.At),
        ("accepts", endpoint.Accepts.FirstOrNull()?.At),
        ("constants", endpoint.Constants.FirstOrNull()?.Property.At),
        ("except", endpoint.Except.FirstOrNull()?.At),
        ("keys", endpoint.Keys.FirstOrNull()?.At),
        ("insert_requires", endpoint.InsertRequires.FirstOrNull()?.At),
        ("rules", endpoint.Rules.FirstOrNull()?.At),
        ("arguments", endpoint.Arguments.FirstOrNull()?.Name.At),
        ("body", endpoint.Body?.At),
        ("result", endpoint.Result?.At),
    ];
}
