using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>The API of the hand-written tools, in the shape that the generator emits.</summary>
internal static class TestApi
{
    public static ApiDescription Description { get; } = new()
    {
        Name = "planhat",
        Instructions = "None.",
        Hosts = [new ApiHost("main", new Uri("https://api.planhat.com"), TenantInPath: false)],
        ExternalPrefix = "extid-",
        SourcePrefix = "srcid-",
        Paging = new ApiPaging("limit", "offset", "sort", "select", DefaultLimit: 25),
        RateLimitHeaders = new ApiRateLimitHeaders([], [], []),
        ErrorAdvice = new Dictionary<int, string>(),
        Tags = new Dictionary<string, string>(StringComparer.Ordinal),
        Presets = new Dictionary<string, string>(StringComparer.Ordinal),
        References = new Dictionary<string, ModelReference>(StringComparer.Ordinal)
        {
            ["company"] = new("company", "/companies")
            {
                Forms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source,
                ReferenceForms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source,
            },
        },
    };
}
