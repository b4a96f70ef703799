using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class BulkUpsertTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §7 Response object; §4: 200 when every item succeeded
    [Fact]
    public async Task ResultHasAllMembersAndCountsInsertsUpdatesAndNonUpdates()
    {
        string changed = await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        string same = await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        Answer answer = await _planhat.Put("companies", """
            [{"externalId":"a","name":"A2"},{"externalId":"b","name":"B"},{"externalId":"c","sourceId":"s","name":"C"}]
            """);

        JsonObject result = answer.Record;
        string created = result["upsertedIds"]![0]!.GetValue<string>();
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            ["created", "createdErrors", "insertsKeys", "updated", "updatedErrors", "updatesKeys", "nonupdates", "modified", "upsertedIds", "permissionErrors"],
            result.Select(static member => member.Key));
        Assert.Equal((1, 1, 1), (Count(result, "created"), Count(result, "updated"), Count(result, "nonupdates")));
        Assert.Equal($$"""[{"_id":"{{created}}","externalId":"c","sourceId":"s"}]""", result["insertsKeys"]!.ToJsonString());
        Assert.Equal([changed, same], result["updatesKeys"]!.AsArray().Select(static keys => keys!["_id"]!.GetValue<string>()));
        Assert.Equal($"""["{changed}"]""", result["modified"]!.ToJsonString());
    }

    // planhat-api.md §4: 206 bulk upsert: some items failed
    [Fact]
    public async Task SomeFailuresGive206AndKeepTheRest()
    {
        Answer answer = await _planhat.Put("companies", """[{"name":"A"},{"city":"no name"}]""");
        Assert.Equal(206, answer.Status);
        Assert.Equal(1, Count(answer.Record, "created"));
        Assert.Single(answer.Record["createdErrors"]!.AsArray());
        Assert.Single((await _planhat.Get("companies")).Records);
    }

    // planhat-api.md §4: 400: a required key missing; the body is still the bulk result object
    [Fact]
    public async Task OnlyFailuresGive400WithTheResult()
    {
        Answer answer = await _planhat.Put("companies", """[{"city":"no name"}]""");
        Assert.Equal(400, answer.Status);
        Assert.Single(answer.Record["createdErrors"]!.AsArray());
    }

    // planhat-api.md §4: a known message text is of the form <key>,<key> duplicated
    [Fact]
    public async Task DuplicatedKeysInOnePayloadAreRefusedAsAWhole()
    {
        Answer answer = await _planhat.Put("companies", """[{"name":"A","externalId":"a"},{"name":"B","externalId":"a"}]""");
        Assert.Equal(400, answer.Status);
        Assert.Equal("a,a duplicated", answer.Record["createdErrors"]![0]!.GetValue<string>());
        Assert.Empty((await _planhat.Get("companies")).Records);
    }

    // planhat-api.md §3: at most 5,000 items per request
    [Theory]
    [InlineData(5_000, 200)]
    [InlineData(5_001, 400)]
    public async Task AtMost5000ItemsAreAccepted(int items, int status)
    {
        string body = "[" + string.Join(',', Enumerable.Repeat("""{"name":"A"}""", items)) + "]";
        Assert.Equal(status, (await _planhat.Put("companies", body)).Status);
    }

    // planhat-api.md §7: keyables, highest priority first
    [Fact]
    public async Task AHigherKeyableWinsOverALowerOne()
    {
        string bySource = await _planhat.Create("companies", """{"name":"S","sourceId":"s"}""");
        await _planhat.Create("companies", """{"name":"E","externalId":"e"}""");
        JsonObject result = (await _planhat.Put("companies", """[{"sourceId":"s","name":"S2"}]""")).Record;
        Assert.Equal(bySource, result["modified"]![0]!.GetValue<string>());
    }

    // planhat-api.md §7: a keyable itself can only be changed when the match was made through a higher-priority key
    [Fact]
    public async Task AKeyableChangesOnlyThroughAHigherOne()
    {
        string id = await _planhat.Create("companies", """{"name":"A","sourceId":"s","externalId":"e"}""");
        await _planhat.Put("companies", """[{"sourceId":"s","externalId":"e2"}]""");
        Assert.Equal("e2", (await _planhat.Get($"companies/{id}")).Record["externalId"]!.GetValue<string>());
        await _planhat.Put("companies", """[{"sourceId":"other","externalId":"e2"}]""");
        Assert.Equal("s", (await _planhat.Get($"companies/{id}")).Record["sourceId"]!.GetValue<string>());
    }

    // planhat-api.md §7: enduser keyables _id, sourceId, externalId, email; §5: email is a key only where it is unique
    [Fact]
    public async Task EnduserMailIsAKeyOnlyWhileUnique()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Put("endusers", """[{"companyId":"extid-a","email":"m@a.example"}]""");
        JsonObject second = (await _planhat.Put("endusers", """[{"companyId":"extid-a","email":"m@a.example","position":"CFO"}]""")).Record;
        Assert.Equal(1, Count(second, "updated"));

        await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","externalId":"twin"}""");
        JsonObject third = (await _planhat.Put("endusers", """[{"companyId":"extid-a","email":"m@a.example","position":"CEO"}]""")).Record;
        Assert.Equal(1, Count(third, "created"));
    }

    // planhat-api.md §7: an end user that cannot be tied to a company is dropped without an error
    [Fact]
    public async Task EnduserWithoutACompanyIsDroppedSilently()
    {
        await _planhat.Create("companies", """{"name":"A","domains":["a.example"]}""");
        Answer answer = await _planhat.Put("endusers", """[{"email":"x@unknown.example"},{"email":"y@a.example"}]""");
        Assert.Equal(200, answer.Status);
        Assert.Equal(1, Count(answer.Record, "created"));
        Assert.Empty(answer.Record["createdErrors"]!.AsArray());
    }

    // planhat-api.md §7: conversation keyables _id, externalId
    [Fact]
    public async Task ConversationsDoNotMatchBySourceId()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","sourceId":"s"}""");
        Answer answer = await _planhat.Put("conversations", """[{"companyId":"extid-a","sourceId":"s"}]""");
        Assert.Equal("sourceId duplicated", answer.Record["createdErrors"]![0]!.GetValue<string>());
    }

    // planhat-api.md §5: externalId is unique within one company, so the company decides which record is meant
    [Fact]
    public async Task ExternalIdMatchesWithinTheNamedCompany()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        await _planhat.Create("licenses", """{"companyId":"extid-a","externalId":"l","_currency":"EUR","mrr":1}""");
        string second = await _planhat.Create("licenses", """{"companyId":"extid-b","externalId":"l","_currency":"EUR","mrr":1}""");
        JsonObject result = (await _planhat.Put("licenses", """[{"companyId":"extid-b","externalId":"l","mrr":2}]""")).Record;
        Assert.Equal($"""["{second}"]""", result["modified"]!.ToJsonString());
    }

    // planhat-api.md §7: license minimum for insert companyId, _currency, value (or mrr)
    [Theory]
    [InlineData("""{"_currency":"EUR","mrr":1}""")]
    [InlineData("""{"companyId":"extid-a","mrr":1}""")]
    [InlineData("""{"companyId":"extid-a","_currency":"EUR"}""")]
    public async Task LicenseInsertNeedsItsMinimum(string item)
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        Assert.Equal(400, (await _planhat.Put("licenses", $"[{item}]")).Status);
    }

    // planhat-api.md §7: a JSON array; §4: 400 for a bad payload
    [Fact]
    public async Task BodyThatIsNoArrayIsRefused() => Assert.Equal(400, (await _planhat.Put("companies", """{"name":"A"}""")).Status);

    // planhat-api.md §4: 403 on bulk upsert: see permissionErrors in the body
    [Fact]
    public async Task ForbiddenBulkUpsertCarriesTheResult()
    {
        _planhat.Emulator.Permissions.Deny("company", ModelAccess.Write);
        Answer answer = await _planhat.Put("companies", """[{"name":"A"}]""");
        Assert.Equal(403, answer.Status);
        Assert.Single(answer.Record["permissionErrors"]!.AsArray());
    }

    private static int Count(JsonObject result, string member) => result[member]!.GetValue<int>();
}
