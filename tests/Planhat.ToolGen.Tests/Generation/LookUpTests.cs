using System.Reflection;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>Filters that are found through another list, and lists that come as a whole.</summary>
public sealed class LookUpTests
{
    private const string List = "list_all_planhat_licenses";
    private const string LeanList = "list_lean_planhat_licenses";

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(GeneratorRun.Of(SampleDefinitions.All));

    [Fact]
    public void TextIsNotedWithTheListThatIsSearchedAndNotSent()
    {
        (ToolRequest request, FailureList failures) = Bind(List, """{"companyName":" Nordholm "}""");

        Assert.Empty(failures);
        Assert.Equal(new FilterLookUp("/leancompanies", "name", "_id", "companyId"), request.LookUp);
        Assert.Equal("Nordholm", request.LookUpText);
        Assert.Empty(request.Query.ToParameters());
    }

    [Fact]
    public void FilterOfTheParameterThatTakesTheIdentifiersStandsBesideIt()
    {
        (ToolRequest request, FailureList failures) = Bind(List, """{"companyName":"Nordholm","companyId":"0123456789abcdef01234567"}""");

        Assert.Empty(failures);
        Assert.NotNull(request.LookUp);
        Assert.Equal("companyId", Assert.Single(request.Query.ToParameters()).Key);
    }

    [Theory]
    [InlineData("""{"companyName":" "}""")]
    [InlineData("""{"companyName":true}""")]
    [InlineData("""{"companyName":["Nordholm"]}""")]
    public void AnythingButATextIsRefused(string arguments) =>
        Assert.Equal("/companyName", Assert.Single(Bind(List, arguments).Failures).Path);

    [Fact]
    public void DigitsMayBeAPartOfAName() => Assert.Equal("5", Bind(List, """{"companyName":5}""").Request.LookUpText);

    [Fact]
    public void CallWithoutTheTextLooksNothingUp() => Assert.Null(Bind(List, "{}").Request.LookUp);

    [Fact]
    public void SchemaShowsAPlainText() => Assert.Equal(
        """{"type":"string","description":"Part of the company's name."}""",
        Properties(List).GetProperty("companyName").GetRawText());

    [Fact]
    public void WholeListSaysSoAndHasNoOrder()
    {
        Assert.False(IsPaged(LeanList));
        Assert.True(IsPaged(List));
        Assert.True(IsLimitedToReturns(LeanList));
        Assert.False(IsLimitedToReturns(List));
        Assert.False(Properties(LeanList).TryGetProperty("sort", out _));
        Assert.Equal("/sort", Assert.Single(Bind(LeanList, """{"sort":"name"}""").Failures).Path);
        Assert.Empty(Bind(LeanList, """{"limit":5,"fields":["externalId"],"where":{"externalId":{"exists":true}}}""").Failures);
    }

    [Fact]
    public void ApiTellsWhereCustomFieldsAreReadAndHowMuchABulkUpsertTakes()
    {
        Assert.Equal(new ApiCustomFields("license", "main", "/licenses", 2_000), Catalog.Api.CustomFields);
        Assert.Equal(500, Catalog.Api.BulkMaximum);
        Assert.Equal("Items fail one by one.", Catalog.Api.BulkInstructions);
    }

    [Fact]
    public void ApiThatNamesNeitherHasNoCustomFieldsAndTheRuntimesMaximum()
    {
        string api = SampleDefinitions.Api.Replace("bulk_upsert: { max: 500, instructions: Items fail one by one. }\n", "", StringComparison.Ordinal);
        ApiDescription description = EmittedCode.Catalog(GeneratorRun.Of((SampleDefinitions.ApiPath, api))).Api;

        Assert.Null(description.CustomFields);
        Assert.Equal(5_000, description.BulkMaximum);
        Assert.Equal("", description.BulkInstructions);
    }

    private static bool IsPaged(string tool) => Is(tool, "IsPaged");

    private static bool IsLimitedToReturns(string tool) => Is(tool, "IsLimitedToReturns");

    private static bool Is(string tool, string property) => (bool)typeof(ListTool)
        .GetProperty(property, BindingFlags.Instance | BindingFlags.NonPublic)!
        .GetValue(Catalog.Find(tool))!;

    private static JsonElement Properties(string tool)
    {
        Utf8JsonReader reader = new(Catalog.Find(tool)!.InputSchema);
        return JsonElement.ParseValue(ref reader).GetProperty("properties");
    }

    private static (ToolRequest Request, FailureList Failures) Bind(string tool, string arguments)
    {
        FailureList failures = [];
        return (ToolRequest.Bind(Catalog.Find(tool)!, Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures), failures);
    }
}
