using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The behaviour hints that follow from operation and verb, overridden by what the endpoint says.</summary>
internal static class AnnotationDerivation
{
    public static AnnotationsModel Of(EndpointContext endpoint)
    {
        AnnotationsModel derived = Derived(endpoint);
        ParsedAnnotations? said = endpoint.Endpoint.Annotations;
        return new AnnotationsModel(
            said?.ReadOnly?.Value ?? derived.ReadOnly,
            said?.Destructive?.Value ?? (said?.ReadOnly?.Value == true ? false : derived.Destructive),
            said?.Idempotent?.Value ?? derived.Idempotent,
            said?.OpenWorld?.Value ?? derived.OpenWorld);
    }

    private static AnnotationsModel Derived(EndpointContext endpoint)
    {
        bool isRead = endpoint.Operation is OperationKind.List or OperationKind.Get
            || (endpoint.Operation == OperationKind.Custom && endpoint.Verb == "GET");
        return isRead
            ? new AnnotationsModel(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true)
            : new AnnotationsModel(
                ReadOnly: false,
                Destructive: endpoint.Operation != OperationKind.Create,
                Idempotent: endpoint.Operation is OperationKind.Update or OperationKind.Delete,
                OpenWorld: true);
    }
}
