namespace Planhat.ToolGen.Proxy;

/// <summary>How a request to Planhat is put on the wire: address and credentials.</summary>
internal interface IPlanhatDialect
{
    /// <summary>The HTTP message for a request.</summary>
    /// <exception cref="PlanhatUnavailableException">The token that the request's host needs is not set.</exception>
    HttpRequestMessage Write(PlanhatRequest request);
}
