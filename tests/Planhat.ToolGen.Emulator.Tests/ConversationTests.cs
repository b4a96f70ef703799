using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class ConversationTests : IAsyncLifetime
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public Task InitializeAsync() => _planhat.Create("companies", """{"name":"A","externalId":"a","sourceId":"crm-1"}""");

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-models.md §5: type unknown -> note; reserved: email, chat, ticket, call
    [Theory]
    [InlineData("note", "note")]
    [InlineData("workshop", "workshop")]
    [InlineData("séance", "note")]
    [InlineData("Note", "note")]
    [InlineData("ticket", "ticket")]
    public async Task UnknownTypesBecomeNotes(string sent, string stored)
    {
        JsonObject created = (await _planhat.Post("conversations", $$"""{"companyId":"extid-a","type":"{{sent}}"}""")).Record;
        Assert.Equal(stored, created["type"]!.GetValue<string>());
    }

    // planhat-models.md §5: snippet: plain-text extract of the body
    [Fact]
    public async Task SnippetIsThePlainTextOfTheDescription()
    {
        string id = await _planhat.Create("conversations", """{"companyId":"extid-a","description":"<p>Wants <b>SSO</b> &amp; audit</p><p>soon</p>"}""");
        Assert.Equal("Wants SSO & audit soon", (await _planhat.Get($"conversations/{id}")).Record["snippet"]!.GetValue<string>());
        JsonObject updated = (await _planhat.Put($"conversations/{id}", """{"description":"later"}""")).Record;
        Assert.Equal("later", updated["snippet"]!.GetValue<string>());
    }

    // planhat-models.md §5: users {id, name, isOwner}; only id is needed on write
    [Fact]
    public async Task NamesOfParticipantsAreFilledIn()
    {
        string user = await _planhat.Create("users", """{"email":"u@v.example","firstName":"Ada","lastName":"L","nickName":"Ada"}""");
        string contact = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","firstName":"Mia","lastName":"Lind"}""");
        JsonObject created = (await _planhat.Post(
            "conversations", $$"""{"companyId":"extid-a","ownerId":"{{user}}","users":[{"id":"{{user}}"}],"endusers":["{{contact}}"]}""")).Record;

        Assert.Equal("Ada", created["users"]![0]!["name"]!.GetValue<string>());
        Assert.True(created["users"]![0]!["isOwner"]!.GetValue<bool>());
        Assert.Equal("Mia Lind", created["endusers"]![0]!["name"]!.GetValue<string>());
        Assert.Equal(contact, created["endusers"]![0]!["id"]!.GetValue<string>());
        Assert.Equal($"""["{user}"]""", created["userIds"]!.ToJsonString());
    }

    // planhat-models.md §5: companySourceId, note, followers: create response only
    [Fact]
    public async Task SomeMembersStandOnlyInTheAnswerToTheCreate()
    {
        JsonObject created = (await _planhat.Post("conversations", """{"companyId":"extid-a","subject":"Hi","description":"<p>there</p>"}""")).Record;
        Assert.Equal("crm-1", created["companySourceId"]!.GetValue<string>());
        Assert.Equal("Hi there", created["note"]!.GetValue<string>());
        JsonObject read = (await _planhat.Get($"conversations/{created["_id"]}")).Record;
        Assert.False(read.ContainsKey("note"));
        Assert.False(read.ContainsKey("companySourceId"));
    }

    // planhat-models.md §21: the list cannot be limited to notes by a documented parameter
    [Fact]
    public async Task TheTypeParameterFiltersNothing()
    {
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"note"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"meeting"}""");
        Assert.Equal(2, (await _planhat.Get("conversations?type=note")).Records.Length);
    }

    // planhat-models.md §21: /notes does not exist
    [Fact]
    public async Task NotesHaveNoPathOfTheirOwn() => Assert.Equal(404, (await _planhat.Get("notes")).Status);
}
