namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>How a request is authenticated.</summary>
internal enum AuthenticationKind
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Without credentials.</summary>
    None,

    /// <summary>A token in the header <c>Authorization: Bearer</c>.</summary>
    Bearer,

    /// <summary>User name and password.</summary>
    Basic,

    /// <summary>A key in a header, query parameter or cookie of its own.</summary>
    ApiKey,

    /// <summary>OAuth 2 or OpenID Connect; requests carry a bearer token.</summary>
    OAuth,

    /// <summary>Anything else.</summary>
    Other,
}
