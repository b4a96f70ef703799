using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>HTTP methods fit operations, and custom endpoints say theirs.</summary>
internal sealed class MethodRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        if (endpoint.IsCustom)
        {
            CheckCustom(endpoint, findings);
            return;
        }

        string[] methods = endpoint.Operation switch
        {
            "create" => ["POST", "PUT"],
            "update" => ["PUT", "PATCH"],
            "upsert" or "bulk_upsert" => ["PUT", "POST"],
            "delete" => ["DELETE"],
            _ => ["GET"],
        };
        if (endpoint.Endpoint.Method is { } method && !methods.Contains(method.Value, StringComparer.Ordinal))
        {
            findings.Add(DiagnosticDescriptors.MethodForOperation, method.At, endpoint.Name, endpoint.Operation, method.Value, string.Join(" or ", methods));
        }
    }

    private static void CheckCustom(EndpointPart endpoint, Findings findings)
    {
        if (!endpoint.Part.IsReadable)
        {
            return;
        }

        if (endpoint.Endpoint.Method is null)
        {
            findings.Add(DiagnosticDescriptors.CustomNeeds, endpoint.Endpoint.Name.At, endpoint.Name, "method", "GET, POST, PUT, PATCH or DELETE");
        }

        if (endpoint.Endpoint.Path is null)
        {
            findings.Add(DiagnosticDescriptors.CustomNeeds, endpoint.Endpoint.Name.At, endpoint.Name, "path", "a path template such as /tasks/{id}/copy");
        }
    }
}
