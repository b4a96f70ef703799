using System.Text;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>An account with custom fields of the model license; its records are what the test says.</summary>
internal sealed class FieldsAccount : IDisposable
{
    /// <summary>One field of each type.</summary>
    public const string EachType = """
        [{"parent":"license","type":"number","name":"Seats #"},
         {"parent":"license","type":"text","name":"PO Number"},
         {"parent":"license","type":"rich text","name":"Plan"},
         {"parent":"license","type":"checkbox","name":"Multi-year"},
         {"parent":"license","type":"day","name":"Signed On"},
         {"parent":"license","type":"date","name":"Last v1.0 Review"},
         {"parent":"license","type":"list","name":"Support Tier","listValues":["Basic","Plus","Premium"],"isMandatory":true},
         {"parent":"license","type":"multipicklist","name":"Modules","listValues":["Core","Analytics","API"]},
         {"parent":"license","type":"team member","name":"Deal Owner"},
         {"parent":"license","type":"team members","name":"Team"},
         {"parent":"license","type":"rating","name":"Sentiment 😀"},
         {"parent":"license","type":"phone","name":"Hotline"},
         {"parent":"license","type":"email","name":"Billing E-mail"},
         {"parent":"license","type":"url","name":"Folder"},
         {"parent":"license","type":"enduser","name":"Champion"},
         {"parent":"license","type":"endusers","name":"Committee"},
         {"parent":"license","type":"hologram","name":"Future"},
         {"parent":"license","type":"number","name":"ARR per Seat","isFormula":true},
         {"parent":"invoice","type":"day","name":"Elsewhere"}]
        """;

    private readonly ToolExecutor _executor;

    public FieldsAccount(Func<SentRequest, HttpResponseMessage> answer, SteppedClock? clock = null, ICustomFieldSource? source = null)
    {
        Planhat = new StubPlanhat(answer);
        var connection = new PlanhatConnection(FieldsApi.Description, StubApi.Options(clock ?? Clock), Planhat);
        _executor = new ToolExecutor(connection, FieldsApi.Catalog, new ExecutionOptions { CustomFields = source });
    }

    public SteppedClock Clock { get; } = new();

    /// <summary>The options of an MCP server with all tools on the account.</summary>
    public McpServerOptions Server => PlanhatMcpServer.CreateOptions(FieldsApi.Catalog.Select(ToolFilter.None), _executor, "1.2.3");

    public StubPlanhat Planhat { get; }

    public CustomFieldCache Fields => _executor.CustomFields!;

    /// <summary>The requests that were no reading of definitions.</summary>
    public IEnumerable<SentRequest> Calls => Planhat.Requests.Where(static request => request is not { Verb: "GET", Path: "/customfields" });

    /// <summary>How often the definitions were read.</summary>
    public int Readings => Planhat.Requests.Count(static request => request is { Verb: "GET", Path: "/customfields" });

    /// <summary>An account whose writes answer with the identifier and the body, and whose lists and gets with <paramref name="record"/>.</summary>
    public static FieldsAccount Of(string definitions = EachType, string record = "{}", int status = 200) => new(request => request switch
    {
        { Verb: "GET", Path: "/customfields" } => StubPlanhat.Answer(status, definitions),
        { Path: "/users/extid-ada" } => StubPlanhat.Answer(200, """{"_id":"65f0a1b2c3d4e5f607182701"}"""),
        { Path: "/endusers/extid-eve" } => StubPlanhat.Answer(200, """{"_id":"65f0a1b2c3d4e5f607182601"}"""),
        { Verb: "GET", Path: "/licenses" } => StubPlanhat.Answer(200, $"[{record}]"),
        { Verb: "GET" } when request.Path.StartsWith("/licenses/", StringComparison.Ordinal) => StubPlanhat.Answer(200, record),
        { Verb: "GET" } => StubPlanhat.Answer(404, "Not found"),
        _ => StubPlanhat.Answer(200, """{"_id":"65f0a1b2c3d4e5f607182801",""" + (request.Body ?? "{}")[1..]),
    });

    /// <summary>Adds all tools on the account to a host's options.</summary>
    public void Configure(McpServerOptions options, McpToolExposure exposure = McpToolExposure.All) =>
        PlanhatMcpServer.Configure(options, FieldsApi.Catalog.Select(ToolFilter.None), _executor, exposure);

    public async Task<ToolRun> CallAsync(string tool, string arguments, CancellationToken cancellationToken = default)
    {
        using ToolResult result = await _executor.ExecuteAsync(
            FieldsApi.Catalog.Find(tool)!,
            new ToolCall(Encoding.UTF8.GetBytes(arguments)),
            cancellationToken);
        return new ToolRun(result.IsError, Encoding.UTF8.GetString(result.Json.Span), result.RateLimit, result.UpstreamStatus);
    }

    /// <summary>Updates a license's custom fields.</summary>
    public Task<ToolRun> WriteAsync(string custom) => CallAsync("update_license", $$"""{"id":"65f0a1b2c3d4e5f607182801","custom":{{custom}}}""");

    public void Dispose()
    {
        _executor.Dispose();
        Planhat.Dispose();
    }
}
