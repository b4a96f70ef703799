namespace Planhat.ToolGen.Model;

/// <summary>A host endpoints are called on.</summary>
/// <param name="TenantInPath">Whether the tenant token stands in the path in place of an authorization header.</param>
internal sealed record HostModel(string Name, string Url, bool TenantInPath);
