namespace Planhat.ToolGen.Tools;

/// <summary>A host that endpoints are called on.</summary>
/// <param name="Name">The name definitions use.</param>
/// <param name="Url">The default address.</param>
/// <param name="TenantInPath">Whether the tenant token stands in the path in place of an authorization header.</param>
public sealed record ApiHost(string Name, Uri Url, bool TenantInPath);
