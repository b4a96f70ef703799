namespace Planhat.ToolGen.Proxy;

/// <summary>What opens an account's Planhat. Asked anew for every request, so a source may rotate its tokens.</summary>
/// <remarks>Implementations must not show a token in <see cref="object.ToString"/>.</remarks>
public interface IPlanhatCredentials
{
    /// <summary>The API access token, sent as a bearer token; null when there is none.</summary>
    string? ApiToken { get; }

    /// <summary>The tenant token, part of the path on tenant hosts; null when there is none.</summary>
    string? TenantToken { get; }
}
