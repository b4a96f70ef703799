using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class JournalTests
{
    [Fact]
    public async Task EveryRequestIsRecordedWithItsAnswersStatus()
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        await planhat.Post("companies", """{"name":"Ä"}""");
        await planhat.Get("companies/extid-a%2Fb?x=1&y=%20");

        IReadOnlyList<JournalEntry> entries = planhat.Emulator.Journal.Entries;
        Assert.Equal([1L, 2L], entries.Select(static entry => entry.Sequence));
        Assert.Equal(("POST", "api.planhat.com", "/companies", """{"name":"Ä"}""", 200), (entries[0].Method, entries[0].Host, entries[0].Path, entries[0].Body, entries[0].Status));
        Assert.Equal(("/companies/extid-a%2Fb", "x=1&y=%20", 404), (entries[1].Path, entries[1].Query, entries[1].Status));
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero), entries[0].Time);
    }

    [Theory]
    [InlineData("Bearer secret-token", "Bearer [redacted]")]
    [InlineData("Basic c2VjcmV0Og==", "Basic [redacted]")]
    [InlineData("secret-token", "[redacted]")]
    public async Task AuthorizationIsRedacted(string sent, string recorded)
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        await planhat.Send(HttpMethod.Get, "users", authorization: sent);
        Assert.Contains(new("Authorization", recorded), planhat.Emulator.Journal.Entries[0].Headers);
        Assert.DoesNotContain("secret", planhat.Emulator.Journal.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AResetRequestHasNoStatus()
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        planhat.Emulator.Faults.Next(Fault.Reset);
        await Assert.ThrowsAsync<HttpRequestException>(() => planhat.Get("users"));
        Assert.Null(Assert.Single(planhat.Emulator.Journal.Entries).Status);
    }

    [Fact]
    public async Task TheOldestEntriesGoWhenTheJournalIsFull()
    {
        using PlanhatClient planhat = PlanhatClient.InProcess(new EmulatorOptions { Seed = Seed.Empty, JournalCapacity = 2 });
        await planhat.Get("users");
        await planhat.Get("companies");
        await planhat.Get("licenses");
        Assert.Equal(["/companies", "/licenses"], planhat.Emulator.Journal.Entries.Select(static entry => entry.Path));
    }

    [Fact]
    public async Task ResetReturnsToTheStart()
    {
        using PlanhatClient planhat = PlanhatClient.Demo();
        string before = (await planhat.Get("companies?limit=500")).Body;
        await planhat.Create("companies", """{"name":"New"}""");
        planhat.Emulator.Faults.Next(Fault.Status(500), times: 5);
        planhat.Emulator.Permissions.Deny("company");

        planhat.Emulator.Reset();
        Assert.Empty(planhat.Emulator.Journal.Entries);
        Assert.Equal(before, (await planhat.Get("companies?limit=500")).Body);
    }
}
