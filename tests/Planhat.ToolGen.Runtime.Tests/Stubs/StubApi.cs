using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A small API of hand-written tools, and connections to it.</summary>
internal static class StubApi
{
    public const string Token = "secret-api-token";
    public const string TenantToken = "secret-tenant-token";

    public static ApiDescription Description { get; } = new()
    {
        Name = "planhat",
        Instructions = "How to use these tools.",
        Hosts =
        [
            new ApiHost("main", new Uri("https://api.planhat.test"), TenantInPath: false),
            new ApiHost("analytics", new Uri("https://analytics.planhat.test"), TenantInPath: true),
        ],
        ExternalPrefix = "extid-",
        SourcePrefix = "srcid-",
        Paging = new ApiPaging("limit", "offset", "sort", "select", 25),
        RateLimitHeaders = new ApiRateLimitHeaders(
            ["x-ratelimit-limit", "X-Rate-Limit-Limit", "ratelimit", "ratelimit-policy"],
            ["x-ratelimit-remaining", "X-Rate-Limit-Remaining", "ratelimit"],
            ["x-ratelimit-reset", "ratelimit"]),
        ErrorAdvice = new Dictionary<int, string>
        {
            [403] = "Ask for the permission.",
            [404] = "No such record.",
            [429] = "Wait retry_after_seconds.",
            [500] = "Try again later.",
        },
        Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["finance"] = "Money.", ["support"] = "Help." },
        Presets = new Dictionary<string, string>(StringComparer.Ordinal) { ["renewals"] = "Renew." },
        References = new Dictionary<string, ModelReference>(StringComparer.Ordinal)
        {
            ["company"] = new("company", "/companies")
            {
                Forms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source,
                ReferenceForms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source,
            },
            ["user"] = new("user", "/users") { Forms = IdentifierForms.Planhat | IdentifierForms.External },
        },
    };

    public static ToolCatalog Catalog { get; } = new(
        Description,
        [
            new UpdateLicenseTool(),
            new ListLicensesTool(),
            new GetLicenseTool(),
            new CreateLicenseTool(),
            new DeleteLicenseTool(),
            new ListInvoicesTool(),
            new GetInvoiceTool(),
            new ListNotesTool(),
            new BulkUpsertLicensesTool(),
            new IngestMetricsTool(),
            new HiddenTool(),
        ]);

    public static PlanhatTool Tool(string name) => Catalog.Find(name) ?? throw new ArgumentException(name, nameof(name));

    public static PlanhatConnection Connect(HttpMessageHandler handler, PlanhatConnectionOptions? options = null) =>
        new(Description, options ?? Options(), handler);

    public static PlanhatConnectionOptions Options(TimeProvider? time = null, TimeSpan? timeout = null, int maxResponseBytes = 64 << 20, string account = "a1") => new()
    {
        Credentials = new PlanhatCredentials(Token, TenantToken),
        TimeProvider = time ?? TimeProvider.System,
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
        MaxResponseBytes = maxResponseBytes,
        AccountId = account,
    };
}
