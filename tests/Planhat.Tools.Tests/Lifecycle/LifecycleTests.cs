using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Lifecycle;

/// <summary>The example of each model's fact sheet, created, read, listed, changed and deleted by the tools.</summary>
public sealed class LifecycleTests
{
    /// <summary>Members of the examples that only Planhat sets.</summary>
    private static readonly string[] ServerMade = ["_id", "companyName", "createdAt", "updatedAt"];

    public static TheoryData<string> Models => [.. SheetExamples.All.Select(static example => example.Model)];

    [Fact]
    public void EveryModelThatCanBeCreatedHasAnExample() => Assert.Equal(
        PlanhatTools.Catalog.Tools.Where(static tool => tool.Method == ToolMethod.Create).Select(static tool => tool.Model.Name).Distinct().Order(StringComparer.Ordinal),
        SheetExamples.All.Select(static example => example.Model).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryMemberOfTheExampleIsSentUnlessPlanhatMakesIt(string model)
    {
        SheetExample example = Example(model);
        Assert.Equal(
            Members(example.Json).Except([.. ServerMade, .. example.Fixed], StringComparer.Ordinal),
            Members(example.Arguments).Intersect(Members(example.Json), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task ExampleIsCreatedReadListedUpdatedAndDeleted(string model)
    {
        SheetExample example = Example(model);
        using SheetAccount account = await SheetAccount.CreateAsync(model == "company" ? "NP-1" : "NP-100");

        JsonElement created = await account.Planhat.SucceedAsync(example.Create, account.Resolve(example.Arguments));
        string stored = account.Resolve(example.Stored ?? example.Arguments);
        RecordAssert.Holds(stored, created);
        string id = created.GetProperty("_id").GetString()!;

        JsonElement read = await account.Planhat.SucceedAsync(example.Get, Arguments(id));
        RecordAssert.Holds(stored, read);
        await AssertListedAsync(account, example, id, read);

        JsonElement updated = await account.Planhat.SucceedAsync(example.Update, Arguments(id, account.Resolve(example.Change)));
        string changed = account.Resolve(example.Changed ?? example.Change);
        RecordAssert.Holds(changed, updated);
        RecordAssert.Holds(changed, await account.Planhat.SucceedAsync(example.Get, Arguments(id)));

        JsonElement deleted = await account.Planhat.SucceedAsync(example.Delete, Arguments(id));
        Assert.True(deleted.GetProperty("deleted").GetBoolean());
        await AssertGoneAsync(account, example, id);
    }

    [Fact]
    public async Task TicketIsListedUnderItsReadNamesAndDeleted()
    {
        using SheetAccount account = await SheetAccount.CreateAsync();
        using var body = new StringContent(account.Resolve(SheetExamples.Ticket), mediaType: new("application/json"));
        using HttpResponseMessage upserted = await account.Planhat.Client.PutAsync(new Uri("tickets", UriKind.Relative), body);
        upserted.EnsureSuccessStatusCode();

        JsonElement page = await account.Planhat.SucceedAsync("list_all_planhat_tickets", "{}");
        JsonElement ticket = Assert.Single(page.GetProperty("result").EnumerateArray());
        RecordAssert.Holds(
            account.Resolve("""{"externalId":"Z-501","subject":"Login fails","status":"open","email":"m.lind@nordholm.example","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper"}"""),
            ticket);

        string id = ticket.GetProperty("_id").GetString()!;
        JsonElement deleted = await account.Planhat.SucceedAsync("delete_a_planhat_ticket_by_id", Arguments(id));
        RecordAssert.Holds("""{"subject":"Login fails","status":"open","source":"helpdesk","deleted":true}""", deleted);
        JsonElement rest = await account.Planhat.SucceedAsync("list_all_planhat_tickets", "{}");
        Assert.Equal(0, rest.GetProperty("result_count").GetInt32());
    }

    private static async Task AssertListedAsync(SheetAccount account, SheetExample example, string id, JsonElement read)
    {
        JsonElement row = Assert.Single(await RowsAsync(account, example), record => record.GetProperty("_id").GetString() == id);
        foreach (JsonProperty member in row.EnumerateObject())
        {
            // Planhat expands the owner of a company in lists only.
            if (member.Name != "owner")
            {
                Assert.True(JsonElement.DeepEquals(member.Value, read.GetProperty(member.Name)), $"{member.Name}: {row} differs from {read}");
            }
        }
    }

    private static async Task AssertGoneAsync(SheetAccount account, SheetExample example, string id)
    {
        (bool isError, JsonElement error) = await account.Planhat.CallAsync(example.Get, Arguments(id));
        Assert.True(isError);
        Assert.Equal(404, error.GetProperty("statusCode").GetInt32());
        Assert.DoesNotContain(await RowsAsync(account, example), record => record.GetProperty("_id").GetString() == id);
        (bool isRefused, _) = await account.Planhat.CallAsync(example.Delete, Arguments(id));
        Assert.True(isRefused);
    }

    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(SheetAccount account, SheetExample example) =>
        [.. (await account.Planhat.SucceedAsync(example.List, "{}")).GetProperty("result").EnumerateArray()];

    private static SheetExample Example(string model) => SheetExamples.All.Single(example => example.Model == model);

    private static IEnumerable<string> Members(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal);

    private static string Arguments(string id, string others = "{}") =>
        others == "{}" ? $$"""{"id":"{{id}}"}""" : $$"""{"id":"{{id}}",{{others[1..]}}""";
}
