using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class TaskTests : IAsyncLifetime
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public Task InitializeAsync() => _planhat.CreateCompany();

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-models.md §16 isArchived: default false; api §6: tasks show only non-archived ones
    [Theory]
    [InlineData("", "open")]
    [InlineData("?isArchived=false", "open")]
    [InlineData("?isArchived=true", "old")]
    public async Task ArchivedTasksAreListedOnlyWhenAskedFor(string query, string expected)
    {
        await _planhat.Create("tasks", """{"companyId":"extid-a","action":"open"}""");
        await _planhat.Create("tasks", """{"companyId":"extid-a","action":"old","isArchived":true}""");
        Assert.Equal(expected, Assert.Single((await _planhat.Get($"tasks{query}")).Records)["action"]!.GetValue<string>());
    }

    // planhat-models.md §16: a change to done creates a conversation, completed tasks are archived
    [Fact]
    public async Task MovingATaskToDoneArchivesItAndLeavesAConversation()
    {
        string id = await _planhat.Create("tasks", """{"companyId":"extid-a","action":"Send offer","description":"<p>two years</p>"}""");
        JsonObject done = (await _planhat.Put($"tasks/{id}", """{"status":"done"}""")).Record;
        JsonObject conversation = Assert.Single((await _planhat.Get("conversations")).Records);
        Assert.Equal("2026-03-10T12:00:00.000Z", done["dateDone"]!.GetValue<string>());
        Assert.Equal(conversation["_id"]!.GetValue<string>(), done["noteId"]!.GetValue<string>());
        Assert.Equal(("Send offer", "two years"), (conversation["subject"]!.GetValue<string>(), conversation["snippet"]!.GetValue<string>()));
        Assert.Empty((await _planhat.Get("tasks")).Records);

        await _planhat.Put($"tasks/{id}", """{"action":"again"}""");
        Assert.Single((await _planhat.Get("conversations")).Records);
    }

    // planhat-api.md §13.15: creating it as done does not; the states are case-sensitive
    [Theory]
    [InlineData("done", true)]
    [InlineData("Done", false)]
    public async Task CreatingATaskAsDoneLeavesNoConversation(string status, bool archived)
    {
        JsonObject task = (await _planhat.Post("tasks", $$"""{"companyId":"extid-a","status":"{{status}}"}""")).Record;
        Assert.Equal(archived, task["isArchived"]!.GetValue<bool>());
        Assert.Empty((await _planhat.Get("conversations")).Records);
    }

    // planhat-models.md §16: enduserIds, several separated by commas; endusers objects {id, name} or ids
    [Fact]
    public async Task TasksAreFoundByTheirEndusers()
    {
        string mia = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"mia@a.example","name":"Mia"}""");
        string leo = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"leo@a.example"}""");
        await _planhat.Create("tasks", $$"""{"companyId":"extid-a","endusers":["{{mia}}"]}""");
        await _planhat.Create("tasks", """{"companyId":"extid-a"}""");
        JsonObject found = Assert.Single((await _planhat.Get($"tasks?enduserIds={leo},{mia}")).Records);
        Assert.Equal("Mia", found["endusers"]![0]!["name"]!.GetValue<string>());
        Assert.Empty((await _planhat.Get($"tasks?enduserIds={leo}")).Records);
    }

    // planhat-models.md §16 ownerName: server-filled; users read-only; snippet plain extract
    [Fact]
    public async Task TheServerFillsNamesAndTheSnippet()
    {
        string user = await _planhat.Create("users", SampleRecords.Body("users"));
        JsonObject task = (await _planhat.Post(
            "tasks", $$"""{"companyId":"extid-a","ownerId":"{{user}}","ownerName":"mine","users":[{"id":"x"}],"description":"<b>Hi</b>"}""")).Record;
        Assert.Equal(("Ada", "Hi", "task"), (task["ownerName"]!.GetValue<string>(), task["snippet"]!.GetValue<string>(), task["mainType"]!.GetValue<string>()));
        Assert.Empty(task["users"]!.AsArray());
    }

    // planhat-models.md §16: mainType task, event; repeat values; repeatDays if repeat is custom
    [Theory]
    [InlineData("""{"companyId":"extid-a","mainType":"event"}""", 200)]
    [InlineData("""{"companyId":"extid-a","mainType":"meeting"}""", 400)]
    [InlineData("""{"companyId":"extid-a","repeat":"hourly"}""", 400)]
    [InlineData("""{"companyId":"extid-a","repeat":"custom"}""", 400)]
    [InlineData("""{"companyId":"extid-a","repeat":"custom","repeatDays":3}""", 200)]
    [InlineData("""{"companyId":"extid-a","startTime":"soon"}""", 400)]
    public async Task ValuesAreChecked(string body, int status) => Assert.Equal(status, (await _planhat.Post("tasks", body)).Status);

    // planhat-models.md §4 nextTouch: ISO date-time or epoch ms
    [Fact]
    public async Task TheNextTouchOfACompanyIsItsNextTaskInOneOfTwoForms()
    {
        await _planhat.Create("tasks", """{"companyId":"extid-a","startTime":"2026-04-02T08:00:00.000Z"}""");
        await _planhat.Create("tasks", """{"companyId":"extid-a","startTime":"2026-03-12T08:00:00.000Z"}""");
        await _planhat.Create("tasks", """{"companyId":"extid-a","startTime":"2026-03-01T08:00:00.000Z"}""");
        Assert.Equal("2026-03-12T08:00:00.000Z", (await _planhat.Get("companies/extid-a")).Record["nextTouch"]!.GetValue<string>());
        Assert.Equal(1773302400000, (await _planhat.Get("companies")).Records[0]["nextTouch"]!.GetValue<long>());
    }
}
