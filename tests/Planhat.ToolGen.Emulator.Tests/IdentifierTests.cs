using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class IdentifierTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §5: _id is a MongoDB ObjectId of 24 hexadecimal characters, generated
    [Fact]
    public async Task CreatedRecordsGetA24HexIdWhateverTheCallerSends()
    {
        Answer created = await _planhat.Post("companies", """{"_id":"mine","name":"A"}""");
        Assert.Matches("^[0-9a-f]{24}$", created.Record["_id"]!.GetValue<string>());
    }

    // planhat-models.md: "Ids accepted in the path" of each model's sheet
    [Theory]
    [InlineData("companies", "GET", "extid-", 200)]
    [InlineData("companies", "GET", "srcid-", 200)]
    [InlineData("companies", "PUT", "extid-", 200)]
    [InlineData("companies", "PUT", "srcid-", 200)]
    [InlineData("licenses", "GET", "extid-", 200)]
    [InlineData("licenses", "PUT", "srcid-", 200)]
    [InlineData("conversations", "GET", "extid-", 200)]
    [InlineData("conversations", "GET", "srcid-", 404)]
    [InlineData("conversations", "PUT", "srcid-", 200)]
    [InlineData("users", "GET", "extid-", 200)]
    [InlineData("users", "GET", "srcid-", 404)]
    [InlineData("customfields", "GET", "extid-", 404)]
    public async Task PathTakesTheIdFormsOfTheModel(string path, string method, string prefix, int status)
    {
        await _planhat.Create("companies", """{"name":"C","externalId":"the-company"}""");
        await _planhat.Create(path, """
            {"name":"N","externalId":"x-1","sourceId":"x-1","companyId":"extid-the-company","_currency":"EUR","mrr":1,
             "email":"a@a.example","firstName":"F","lastName":"L","parent":"company","type":"text"}
            """);
        Answer answer = await _planhat.Send(new HttpMethod(method), $"{path}/{prefix}x-1", method == "PUT" ? "{}" : null);
        Assert.Equal(status, answer.Status);
    }

    // planhat-api.md §5 Delete: only _id is documented; prefixed ids are unconfirmed, so they find nothing
    [Theory]
    [InlineData("extid-a")]
    [InlineData("srcid-b")]
    public async Task DeleteByAPrefixedIdFindsNothing(string id)
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a","sourceId":"b"}""");
        Assert.Equal(404, (await _planhat.Delete($"companies/{id}")).Status);
        Assert.Single((await _planhat.Get("companies")).Records);
    }

    // planhat-api.md §5: the prefixes ext- / src- are wrong
    [Fact]
    public async Task ShortPrefixesFindNothing()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        Assert.Equal(404, (await _planhat.Get("companies/ext-a")).Status);
        Assert.Equal(404, (await _planhat.Get("companies/a")).Status);
    }

    // planhat-api.md §5: external ids can contain any characters: percent-encode the path segment
    [Theory]
    [InlineData("a/b c?d#e")]
    [InlineData("ø-日本-😀")]
    [InlineData("100%")]
    public async Task ExternalIdsWithAnyCharactersAreFoundPercentEncoded(string externalId)
    {
        await _planhat.Create("companies", $$"""{"name":"A","externalId":"{{externalId}}"}""");
        Assert.Equal(200, (await _planhat.Get($"companies/extid-{Uri.EscapeDataString(externalId)}")).Status);
    }

    // planhat-api.md §5: an empty id would turn /<model>/ into the list route
    [Fact]
    public async Task BlankIdIsTheList()
    {
        await _planhat.Create("companies", """{"name":"A"}""");
        Assert.Single((await _planhat.Get("companies/")).Records);
    }

    // planhat-api.md §5: docs examples send numbers for externalId; reading must accept either
    [Fact]
    public async Task NumericExternalIdsAreKeptAndFound()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":1234}""");
        Answer found = await _planhat.Get("companies/extid-1234");
        Assert.Equal(1234, found.Record["externalId"]!.GetValue<int>());
    }

    // planhat-api.md §5 Uniqueness rules
    [Fact]
    public async Task CompanyExternalIdIsUnique()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        Answer second = await _planhat.Post("companies", """{"name":"B","externalId":"a"}""");
        Assert.Equal(400, second.Status);
        Assert.Equal("externalId duplicated", second.Body);
    }

    // planhat-api.md §5: for other models externalId is unique within one company
    [Fact]
    public async Task ExternalIdMayRepeatUnderAnotherCompany()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        await _planhat.Create("licenses", """{"companyId":"extid-a","externalId":"l","_currency":"EUR","mrr":1}""");
        await _planhat.Create("licenses", """{"companyId":"extid-b","externalId":"l","_currency":"EUR","mrr":1}""");
        Answer third = await _planhat.Post("licenses", """{"companyId":"extid-a","externalId":"l","_currency":"EUR","mrr":1}""");
        Assert.Equal(400, third.Status);
    }

    // planhat-api.md §5: unique within one company only. Unconfirmed which of them Planhat means: the emulator takes the oldest, whatever was updated since
    [Fact]
    public async Task ExternalIdOfTwoCompaniesNamesTheOldestRecord()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        string oldest = await _planhat.Create("licenses", """{"companyId":"extid-a","externalId":"l","_currency":"EUR","mrr":1}""");
        await _planhat.Create("licenses", """{"companyId":"extid-b","externalId":"l","_currency":"EUR","mrr":1}""");
        await _planhat.Put($"licenses/{oldest}", """{"product":"P"}""");
        Assert.Equal(oldest, (await _planhat.Get("licenses/extid-l")).Record["_id"]!.GetValue<string>());
    }

    // planhat-api.md §5: sourceId unique per model
    [Fact]
    public async Task SourceIdIsUniquePerModelAlsoInAnUpdate()
    {
        await _planhat.Create("companies", """{"name":"A","sourceId":"s"}""");
        string second = await _planhat.Create("companies", """{"name":"B"}""");
        Assert.Equal(400, (await _planhat.Put($"companies/{second}", """{"sourceId":"s"}""")).Status);
        Assert.Null((await _planhat.Get($"companies/{second}")).Record["sourceId"]);
    }
}
