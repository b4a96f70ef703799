using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>What compiled tools say of themselves, and the requests they make of arguments.</summary>
public sealed class CompiledToolTests
{
    private const string Create = "create_a_planhat_license";
    private const string Update = "update_a_planhat_license_by_id";
    private const string Delete = "delete_a_planhat_license_by_id";
    private const string Get = "get_single_planhat_license_by_id";
    private const string List = "list_all_planhat_licenses";
    private const string Bulk = "bulk_upsert_planhat_licenses";
    private const string Upsert = "upsert_a_planhat_license";
    private const string Import = "import_planhat_licenses";

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(GeneratorRun.Of(SampleDefinitions.All));

    [Theory]
    [InlineData(List, "List licenses", "GET", "/licenses")]
    [InlineData(Get, "Get a license", "GET", "/licenses/{id}")]
    [InlineData(Create, "Create a license", "POST", "/licenses")]
    [InlineData(Update, "Update a license", "PUT", "/licenses/{id}")]
    [InlineData(Delete, "Delete a license", "DELETE", "/licenses/{id}")]
    [InlineData(Bulk, "Bulk upsert licenses", "PUT", "/licenses")]
    [InlineData(Upsert, "Upsert a license", "PUT", "/licenses")]
    public void TitleVerbAndPathFollowFromTheOperation(string name, string title, string verb, string path)
    {
        PlanhatTool tool = Tool(name);

        Assert.Equal((title, verb, path), (tool.Title, tool.Verb, tool.Path));
    }

    [Theory]
    [InlineData(List, true, false, true)]
    [InlineData(Get, true, false, true)]
    [InlineData(Create, false, false, false)]
    [InlineData(Update, false, true, true)]
    [InlineData(Delete, false, true, true)]
    [InlineData(Bulk, false, true, false)]
    [InlineData(Upsert, false, true, false)]
    public void AnnotationsFollowFromTheOperation(string name, bool readOnly, bool destructive, bool idempotent) =>
        Assert.Equal(new ToolAnnotations(readOnly, destructive, idempotent, OpenWorld: true), Tool(name).Annotations);

    [Fact]
    public void PresetOfTheModelTakesTheMethodsItNames() => Assert.Equal(
        [Get, List, Update],
        Catalog.Tools.Where(tool => tool.Presets.Contains("renewals")).Select(tool => tool.Name));

    [Fact]
    public void EveryToolBearsItsModelsNameAsATag() => Assert.All(Catalog.Tools, tool => Assert.Equal(["license", "finance"], tool.Tags));

    [Fact]
    public void DeleteTakesOneFormInThePathAndUnderstandsThoseThatAReadResolves()
    {
        Assert.Equal(IdentifierForms.Planhat, Tool(Delete).AcceptedForms);
        Assert.Equal(IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source, Tool(Delete).IdentifierForms);
    }

    [Fact]
    public void CreateWritesConstantsArgumentsAndDefaults()
    {
        JsonNode body = Body(Create, """
            {"companyId":"0123456789abcdef01234567","externalId":"L-1","_currency":"EUR","value":1500.5,"fromDate":"2026-01-01",
             "owners":["0123456789abcdef01234567"],"lines":[{"name":"Seats","amount":3,"unit":"JPY"}],"fixedPeriod":false}
            """);

        AssertJson("""
            {"type":"license","companyId":"0123456789abcdef01234567","externalId":"L-1","_currency":"EUR","value":1500.5,
             "fromDate":"2026-01-01T00:00:00.000Z","owners":[{"id":"0123456789abcdef01234567"}],
             "lines":[{"name":"Seats","amount":3,"unit":"JPY"}],"fixedPeriod":false,"renewalStatus":"ongoing"}
            """, body);
    }

    [Theory]
    [InlineData("""{"externalId":"L-1"}""", "/companyId")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","fixedPeriod":true}""", "/toDate")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","fromDate":"2026-02-01","toDate":"2026-01-01"}""", "/toDate")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","_currency":"JPY","value":1.5}""", "/value")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","renewalStatus":"ongoin"}""", "/renewalStatus")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","lines":[{"amount":1}]}""", "/lines/0/name")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","lines":[{"name":"x","amount":1.5,"unit":"JPY"}]}""", "/lines/0/amount")]
    [InlineData("""{"companyId":"0123456789abcdef01234567","externalId":"L-1","__v":1}""", "/__v")]
    public void BrokenRuleIsOneFailureAtItsArgument(string arguments, string pointer)
    {
        FailureList failures = [];
        ToolRequest.Bind(Tool(Create), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);

        Assert.Equal([pointer], failures.Select(failure => failure.Path));
    }

    [Fact]
    public void MessageOfARuleReachesTheCaller()
    {
        FailureList failures = [];
        ToolRequest.Bind(Tool(Create), Catalog.Api, """{"companyId":"0123456789abcdef01234567"}"""u8, failures);

        Assert.Contains("Name the license in your own system.", Assert.Single(failures).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void UpdateWritesWhatWasGivenAndEmptiesByNull() =>
        AssertJson("""{"product":null,"value":10}""", Body(Update, """{"id":"0123456789abcdef01234567","product":null,"value":10}"""));

    [Fact]
    public void BodyArgumentIsTheWholeBody() =>
        AssertJson("""[{"_id":"1"},{"name":"x"}]""", Body(Import, """{"records":[{"_id":"1"},{"name":"x"}]}"""));

    [Fact]
    public void FiltersGoIntoTheQueryAndOurOwnConditionsBesideThem()
    {
        FailureList failures = [];
        ToolRequest request = ToolRequest.Bind(Tool(List), Catalog.Api, """{"companyId":"0123456789abcdef01234567"}"""u8, failures);

        Assert.Empty(failures);
        Assert.Equal("companyId", Assert.Single(request.Query.ToParameters()).Key);
        Assert.Equal("type", Assert.Single(request.Kept).Name);
    }

    private static PlanhatTool Tool(string name) => Catalog.Find(name)!;

    private static JsonNode Body(string tool, string arguments)
    {
        FailureList failures = [];
        ToolRequest request = ToolRequest.Bind(Tool(tool), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);
        Assert.Empty(failures);
        return JsonNode.Parse(request.Body.ToJson().Span)!;
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString(JsonSerializerOptions.Default));
}
