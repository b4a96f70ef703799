using System.Text.Json;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Emission;

public sealed class SchemaTests
{
    private static readonly GeneratorRun Sample = GeneratorRun.Of(SampleDefinitions.All);

    [Fact]
    public void InputSchemasKeepToTheSafeProfile() =>
        Assert.All(SafeProfile.InputSchemas(Sample), schema => Assert.Empty(SafeProfile.Violations(schema)));

    [Fact]
    public void OutputSchemasKeepToTheSafeProfile() =>
        Assert.All(SafeProfile.OutputSchemas(Sample), schema => Assert.Empty(SafeProfile.CommonViolations(schema)));

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":["string","null"]}},"additionalProperties":false}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array"}},"additionalProperties":false}""")]
    [InlineData("""{"type":"object","properties":{"a b":{"type":"string"}},"additionalProperties":false}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","const":"x"}},"additionalProperties":false}""")]
    [InlineData("""{"type":"object","additionalProperties":false}""")]
    public void CheckerOfTheSafeProfileSeesViolations(string schema) =>
        Assert.NotEmpty(SafeProfile.Violations(JsonDocument.Parse(schema).RootElement));

    [Theory]
    [InlineData("list_all_planhat_licenses", "companyId,companyName,where,fields,sort,limit,next_cursor")]
    [InlineData("list_lean_planhat_licenses", "where,fields,limit,next_cursor")]
    [InlineData("get_single_planhat_license_by_id", "id,id_type,fields")]
    [InlineData("delete_a_planhat_license_by_id", "id,id_type")]
    [InlineData("bulk_upsert_planhat_licenses", "items")]
    [InlineData(
        "upsert_a_planhat_license",
        "_id,companyId,externalId,sourceId,_currency,value,mrr,product,renewalStatus,fixedPeriod,fromDate,toDate,owners,custom")]
    [InlineData("import_planhat_licenses", "records")]
    [InlineData(
        "update_a_planhat_license_by_id",
        "id,id_type,companyId,externalId,sourceId,_currency,value,mrr,product,renewalStatus,fixedPeriod,fromDate,toDate,owners,lines,custom,clear")]
    [InlineData(
        "create_a_planhat_license",
        "companyId,externalId,sourceId,_currency,value,mrr,product,renewalStatus,fixedPeriod,fromDate,toDate,owners,lines,custom")]
    public void ArgumentsOfAnOperationAreThoseOfTheContract(string tool, string expected)
    {
        IEnumerable<string> names = Input(tool).GetProperty("properties").EnumerateObject().Select(property => property.Name);

        Assert.Equal(expected.Split(',').Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void IdentifierComesFirstAndRequiredArgumentsBeforeOthers()
    {
        string[] update = [.. Input("update_a_planhat_license_by_id").GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        JsonElement create = Input("create_a_planhat_license");

        Assert.Equal(["id", "id_type"], update.Take(2));
        Assert.Equal("companyId", create.GetProperty("properties").EnumerateObject().First().Name);
        Assert.Equal(["companyId"], create.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void DefaultsOfCreateAreNoDefaultsOfUpdate()
    {
        Assert.Equal("ongoing", Status("create_a_planhat_license").GetProperty("default").GetString());
        Assert.False(Status("update_a_planhat_license_by_id").TryGetProperty("default", out _));

        static JsonElement Status(string tool) => Input(tool).GetProperty("properties").GetProperty("renewalStatus");
    }

    [Fact]
    public void DescriptionsTellKnownValuesAndRecomputation()
    {
        JsonElement properties = Input("create_a_planhat_license").GetProperty("properties");

        Assert.Equal("Product sold. Known values: Basic, Premium.", Description("product"));
        Assert.Equal("Monthly recurring revenue. Planhat may recompute it.", Description("mrr"));
        Assert.False(properties.GetProperty("externalId").TryGetProperty("description", out _));

        string? Description(string name) => properties.GetProperty(name).GetProperty("description").GetString();
    }

    [Fact]
    public void CursorIsExplainedInFull()
    {
        string? description = Input("list_all_planhat_licenses").GetProperty("properties").GetProperty("next_cursor").GetProperty("description").GetString();

        Assert.Equal("Pass back unchanged from the last answer; omit for the first page; null means the end.", description);
    }

    private static JsonElement Input(string tool)
    {
        Utf8JsonReader reader = new(EmittedCode.Catalog(Sample).Tools.Single(candidate => candidate.Name == tool).InputSchema);
        return JsonElement.ParseValue(ref reader);
    }
}
