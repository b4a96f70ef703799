using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The behaviour hints that follow from operation and verb, overridden by what the endpoint says.</summary>
internal static class AnnotationDerivation
{
    public static AnnotationsModel Of(ParsedEndpoint endpoint)
    {
        AnnotationsModel derived = Derived(EndpointDerivation.OperationOf(endpoint), EndpointDerivation.VerbOf(endpoint));
        ParsedAnnotations? said = endpoint.Annotations;
        return new AnnotationsModel(
            said?.ReadOnly?.Value ?? derived.ReadOnly,
            said?.Destructive?.Value ?? (said?.ReadOnly?.Value == true ? false : derived.Destructive),
            said?.Idempotent?.Value ?? derived.Idempotent,
            said?.OpenWorld?.Value ?? derived.OpenWorld);
    }

    private static AnnotationsModel Derived(OperationKind operation, string verb)
    {
        bool isRead = operation is OperationKind.List or OperationKind.Get || (operation == OperationKind.Custom && verb == "GET");
        return isRead
            ? new AnnotationsModel(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true)
            : new AnnotationsModel(
                ReadOnly: false,
                Destructive: operation != OperationKind.Create,
                Idempotent: operation is OperationKind.Update or OperationKind.Delete,
                OpenWorld: true);
    }
}
