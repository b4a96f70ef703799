using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class WriteTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §8 Create: the full stored object, HTTP 200, with defaults and calculated members
    [Fact]
    public async Task CreateAnswersTheWholeRecordWithDefaults()
    {
        JsonObject company = (await _planhat.Post("companies", """{"name":"A","country":"SE"}""")).Record;
        Assert.Equal("prospect", company["status"]!.GetValue<string>());
        Assert.Equal("2026-03-10T12:00:00.000Z", company["createDate"]!.GetValue<string>());
        Assert.Equal(0, company["mrr"]!.GetValue<int>());
        Assert.Equal("SE", company["country"]!.GetValue<string>());
        Assert.IsType<JsonObject>(company["custom"]);
    }

    // planhat-models.md, "required on create" of each sheet
    [Theory]
    [InlineData("companies", """{"country":"SE"}""")]
    [InlineData("companies", """{"name":"  "}""")]
    [InlineData("licenses", """{"mrr":1}""")]
    [InlineData("licenses", """{"_currency":"EUR"}""")]
    [InlineData("conversations", """{"type":"note"}""")]
    [InlineData("customfields", """{"parent":"company","type":"text"}""")]
    [InlineData("endusers", """{"email":"a@nowhere.example"}""")]
    [InlineData("users", """{"email":"a@a.example"}""")]
    public async Task CreateWithoutARequiredMemberIsRefused(string path, string body)
    {
        Answer answer = await _planhat.Post(path, body);
        Assert.Equal(400, answer.Status);
        Assert.Empty((await _planhat.Get(path)).Records);
    }

    // planhat-models.md §20: [DT]: single create accepts a missing nickName; inactive defaults to true
    [Fact]
    public async Task UserCreateAcceptsAMissingNickNameAndIsInactive()
    {
        JsonObject user = (await _planhat.Post("users", """{"email":"a@a.example","firstName":"Ada","lastName":"L"}""")).Record;
        Assert.Equal("Ada", user["nickName"]!.GetValue<string>());
        Assert.True(user["inactive"]!.GetValue<bool>());
    }

    // planhat-api.md §5 Reads: responses contain members beyond the documented ones
    [Fact]
    public async Task UnknownMembersAreKept()
    {
        string id = await _planhat.Create("companies", """{"name":"A","myOwn":{"deep":[1,2.50,"ü😀"]}}""");
        Answer company = await _planhat.Get($"companies/{id}");
        Assert.Contains("""
            "myOwn":{"deep":[1,2.50,"ü😀"]}
            """, company.Body, StringComparison.Ordinal);
        Assert.Equal(0, company.Record["__v"]!.GetValue<int>());
    }

    // planhat-api.md §5 Writes: sending calculated properties: some are ignored
    [Fact]
    public async Task CalculatedMembersInAWriteAreIgnored()
    {
        Answer answer = await _planhat.Post("companies", """{"name":"A","mrr":99,"createdAt":"2000-01-01","h":10}""");
        Assert.Equal(0, answer.Record["mrr"]!.GetValue<int>());
        Assert.Equal("2026-03-10T12:00:00.000Z", answer.Record["createdAt"]!.GetValue<string>());
        Assert.False(answer.Record.ContainsKey("h"));
    }

    // planhat-api.md §5 Writes: update is a partial PUT; §8: the full object after the change
    [Fact]
    public async Task UpdateChangesOnlyWhatIsSent()
    {
        string id = await _planhat.Create("companies", """{"name":"A","city":"Lund","externalId":"a"}""");
        JsonObject updated = (await _planhat.Put($"companies/{id}", """{"city":"Malmö"}""")).Record;
        Assert.Equal("A", updated["name"]!.GetValue<string>());
        Assert.Equal("Malmö", updated["city"]!.GetValue<string>());
        Assert.Equal("a", updated["externalId"]!.GetValue<string>());
    }

    // planhat-api.md §5 Writes: putting _id inside the body of a single update may be answered 400 [GO]
    [Fact]
    public async Task UpdateWithAnIdInTheBodyIsRefused()
    {
        string id = await _planhat.Create("companies", """{"name":"A"}""");
        Assert.Equal(400, (await _planhat.Put($"companies/{id}", $$"""{"_id":"{{id}}","name":"B"}""")).Status);
        Assert.Equal("A", (await _planhat.Get($"companies/{id}")).Record["name"]!.GetValue<string>());
    }

    // planhat-api.md §5 Writes: updatedAt changes on every PUT even if nothing else changed [HL]
    [Fact]
    public async Task EveryUpdateMovesUpdatedAtEvenWithinOneTick()
    {
        string id = await _planhat.Create("companies", """{"name":"A"}""");
        string[] stamps =
        [
            await Stamp(await _planhat.Get($"companies/{id}")),
            await Stamp(await _planhat.Put($"companies/{id}", "{}")),
            await Stamp(await _planhat.Put($"companies/{id}", """{"name":"A"}""")),
        ];
        Assert.Equal(3, stamps.Distinct().Count());
        Assert.Equal(stamps.Order(StringComparer.Ordinal), stamps);

        static Task<string> Stamp(Answer answer) => Task.FromResult(answer.Record["updatedAt"]!.GetValue<string>());
    }

    // planhat-api.md §5 Writes: plain arrays replace the whole array [OLD]; null clears
    [Fact]
    public async Task ArraysAreReplacedAndNullClears()
    {
        string id = await _planhat.Create("companies", """{"name":"A","tags":["x","y"],"city":"Lund"}""");
        JsonObject updated = (await _planhat.Put($"companies/{id}", """{"tags":["z"],"city":null}""")).Record;
        Assert.Equal("""["z"]""", updated["tags"]!.ToJsonString());
        Assert.Null(updated["city"]);
    }

    // planhat-api.md §5: company references accept the prefixes extid- and srcid-
    [Theory]
    [InlineData("extid-a")]
    [InlineData("srcid-s")]
    public async Task PrefixedCompanyReferencesAreResolvedAndNamed(string reference)
    {
        string company = await _planhat.Create("companies", """{"name":"A","externalId":"a","sourceId":"s"}""");
        JsonObject license = (await _planhat.Post("licenses", $$"""{"companyId":"{{reference}}","_currency":"EUR","mrr":1}""")).Record;
        Assert.Equal(company, license["companyId"]!.GetValue<string>());
        Assert.Equal("A", license["companyName"]!.GetValue<string>());
    }

    // planhat-api.md §5 References: prefixed company references are resolved; that an unknown one is refused is our choice
    [Fact]
    public async Task UnknownCompanyReferenceIsRefused() =>
        Assert.Equal(400, (await _planhat.Post("licenses", """{"companyId":"extid-none","_currency":"EUR","mrr":1}""")).Status);

    // planhat-models.md: companyName is filled in by the server
    [Fact]
    public async Task CompanyNameFollowsARenamedCompany()
    {
        string company = await _planhat.Create("companies", """{"name":"A"}""");
        string note = await _planhat.Create("conversations", $$"""{"companyId":"{{company}}","companyName":"mine"}""");
        await _planhat.Put($"companies/{company}", """{"name":"B"}""");
        Assert.Equal("B", (await _planhat.Get($"conversations/{note}")).Record["companyName"]!.GetValue<string>());
    }

    // planhat-api.md §4: 400 for a bad payload
    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("\"text\"")]
    public async Task BodyThatIsNoObjectIsRefused(string body) => Assert.Equal(400, (await _planhat.Post("companies", body)).Status);

    // planhat-api.md §8 Delete: {"n":1,"ok":1,"deletedCount":1} for companies, assets and others
    [Theory]
    [InlineData("companies", """{"name":"A"}""")]
    [InlineData("licenses", """{"_currency":"EUR","mrr":1}""")]
    [InlineData("customfields", """{"name":"A","parent":"company","type":"text"}""")]
    public async Task DeleteAnswersTheDriversCount(string path, string body)
    {
        string id = await _planhat.Create(path, body);
        Assert.Equal("""{"n":1,"ok":1,"deletedCount":1}""", (await _planhat.Delete($"{path}/{id}")).Body);
        Assert.Equal(404, (await _planhat.Get($"{path}/{id}")).Status);
        Assert.Equal(404, (await _planhat.Delete($"{path}/{id}")).Status);
    }

    // planhat-api.md §8 Delete: the deleted document itself for conversations/notes
    [Fact]
    public async Task DeletingAConversationAnswersTheConversation()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        string id = await _planhat.Create("conversations", """{"companyId":"extid-a","subject":"Bye"}""");
        JsonObject deleted = (await _planhat.Delete($"conversations/{id}")).Record;
        Assert.Equal("Bye", deleted["subject"]!.GetValue<string>());
        Assert.Equal(id, deleted["_id"]!.GetValue<string>());
    }

    // tools.tsv, delete_a_planhat_user_by_id: an empty object
    [Fact]
    public async Task DeletingAUserAnswersAnEmptyObject()
    {
        string id = await _planhat.Create("users", """{"email":"a@a.example","firstName":"A","lastName":"B"}""");
        Assert.Equal("{}", (await _planhat.Delete($"users/{id}")).Body);
    }

    // planhat-api.md §3: up to 50 parallel requests
    [Fact]
    public async Task ParallelCreatesLoseNothing()
    {
        string[] ids = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => _planhat.Create("companies", $$"""{"name":"{{n}}"}"""))));
        Assert.Equal(200, ids.Distinct().Count());
        Assert.Equal(200, (await _planhat.Get("companies?limit=500")).Records.Length);
    }
}
