namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>How a request is authenticated, without any credential.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Name of the header, query parameter or cookie with the key; null when there is none, or it is not told.</param>
/// <param name="Place">Where the key stands; null when there is none, or it is not told.</param>
internal sealed record ImportedAuthentication(AuthenticationKind Kind, string? Name = null, ParameterPlace? Place = null)
{
    /// <summary>The source does not say.</summary>
    public static ImportedAuthentication Unknown { get; } = new(AuthenticationKind.Unknown);
}
