using Microsoft.OpenApi;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>Tells how operations are authenticated.</summary>
internal sealed class OpenApiSecurity(OpenApiDocument document, ImportLog log)
{
    private static readonly ImportedAuthentication None = new(AuthenticationKind.None);
    private static readonly ImportedAuthentication Bearer = new(AuthenticationKind.Bearer);

    /// <summary>How an operation is authenticated; of several ways that serve, one with a bearer token.</summary>
    public ImportedAuthentication Of(OpenApiOperation operation, string pointer)
    {
        IList<OpenApiSecurityRequirement>? requirements = operation.Security ?? document.Security;
        if (requirements is null)
        {
            return document.Components?.SecuritySchemes is { Count: > 0 } ? None : ImportedAuthentication.Unknown;
        }

        List<ImportedAuthentication> kinds =
        [
            .. requirements.Where(static requirement => requirement.Count > 0)
                .Select(static requirement => requirement.Keys.Select(AuthenticationOf).FirstOrDefault(static way => way != Bearer, Bearer))
                .Distinct(),
        ];
        if (kinds.Count > 1)
        {
            string place = operation.Security is null ? SourcePointer.Of(SourcePointer.Root, "security") : SourcePointer.Of(pointer, "security");
            log.Warn(WarningKind.Authentication, place, $"several ways of authentication serve ({string.Join(", ", kinds.Select(static way => way.Kind))}); requests bear the token in the header Authorization");
        }

        return kinds.Count == 0 ? None : kinds.Contains(Bearer) ? Bearer : kinds[0];
    }

    private static ImportedAuthentication AuthenticationOf(OpenApiSecuritySchemeReference scheme) => KindOf(scheme) is AuthenticationKind.ApiKey
        ? new ImportedAuthentication(AuthenticationKind.ApiKey, scheme.Name, OpenApiOperations.PlaceOf(scheme.In))
        : new ImportedAuthentication(KindOf(scheme));

    private static AuthenticationKind KindOf(OpenApiSecuritySchemeReference scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase) => AuthenticationKind.Bearer,
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase) => AuthenticationKind.Basic,
        SecuritySchemeType.ApiKey => AuthenticationKind.ApiKey,
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => AuthenticationKind.OAuth,
        null => AuthenticationKind.Unknown,
        _ => AuthenticationKind.Other,
    };
}
