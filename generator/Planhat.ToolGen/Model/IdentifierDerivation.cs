namespace Planhat.ToolGen.Model;

/// <summary>Which identifier forms an endpoint takes.</summary>
internal static class IdentifierDerivation
{
    /// <summary>The forms Planhat takes in the path.</summary>
    public static IdentifierForms Accepted(EndpointContext endpoint)
    {
        if (!endpoint.TakesId)
        {
            return IdentifierForms.None;
        }

        return endpoint.Endpoint.Accepts.Count > 0
            ? IdentifierFormNames.Parse(endpoint.Endpoint.Accepts)
            : endpoint.Operation switch
            {
                OperationKind.Get => endpoint.Record.GetForms,
                OperationKind.Update => endpoint.Record.UpdateForms,
                OperationKind.Delete => endpoint.Record.DeleteForms,
                _ => endpoint.Verb == "GET" ? endpoint.Record.GetForms : endpoint.Record.UpdateForms,
            };
    }

    /// <summary>The forms a caller may use: those of the path, and those that a read resolves first.</summary>
    public static IdentifierForms Understood(EndpointContext endpoint) => endpoint.TakesId
        ? Accepted(endpoint) | endpoint.Record.GetForms
        : IdentifierForms.None;
}
