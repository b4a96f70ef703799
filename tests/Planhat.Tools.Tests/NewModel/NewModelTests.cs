using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.NewModel;

/// <summary>Adding a model takes one new definition file and nothing else.</summary>
public sealed class NewModelTests
{
    private static readonly string[] CallTools =
    [
        "create_a_planhat_call",
        "delete_a_planhat_call_by_id",
        "get_single_planhat_call_by_id",
        "list_all_planhat_calls",
        "update_a_planhat_call_by_id",
    ];

    [Fact]
    public async Task OneFileAddsAModelWhoseToolsWork()
    {
        using BuiltHost host = await BuiltHost.BuildAsync(
        [
            .. Directory.EnumerateFiles(Repository.PathOf("definitions"), "*.planhat.yaml"),
            Repository.PathOf("tests", "Planhat.Tools.Tests", "NewModel", "call.planhat.yaml"),
        ]);
        Assert.Equal(
            PlanhatTools.Catalog.Tools.Select(static tool => tool.Name).Concat(CallTools).Order(StringComparer.Ordinal),
            host.Catalog.Tools.Select(static tool => tool.Name));

        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty });
        using HttpMessageHandler handler = emulator.CreateHandler();
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("emulator-token") };
        var executor = new ToolExecutor(new PlanhatConnection(host.Catalog.Api, options, handler), host.Catalog);

        JsonElement company = await CallAsync(host.Catalog, executor, "create_a_planhat_company", """{"name":"Acme","externalId":"ACME-1"}""");
        await CallAsync(host.Catalog, executor, "create_a_planhat_conversation", """{"companyId":"extid-ACME-1","type":"note","subject":"Not a call"}""");
        JsonElement logged = await CallAsync(host.Catalog, executor, "create_a_planhat_call", """{"companyId":"extid-ACME-1","subject":"Visit"}""");
        Assert.Equal("call", logged.GetProperty("type").GetString());
        Assert.Equal("""{"type":"call","companyId":"extid-ACME-1","subject":"Visit"}""", emulator.Journal.Entries[^1].Body);

        string id = logged.GetProperty("_id").GetString()!;
        JsonElement listed = await CallAsync(host.Catalog, executor, "list_all_planhat_calls", $$"""{"companyId":"{{company.GetProperty("_id").GetString()}}"}""");
        Assert.Equal([id], listed.GetProperty("result").EnumerateArray().Select(static record => record.GetProperty("_id").GetString()));

        JsonElement updated = await CallAsync(host.Catalog, executor, "update_a_planhat_call_by_id", $$"""{"id":"{{id}}","subject":"Second visit"}""");
        Assert.Equal("Second visit", updated.GetProperty("subject").GetString());
        JsonElement read = await CallAsync(host.Catalog, executor, "get_single_planhat_call_by_id", $$"""{"id":"{{id}}","fields":["subject"]}""");
        Assert.Equal("Second visit", read.GetProperty("subject").GetString());
        JsonElement deleted = await CallAsync(host.Catalog, executor, "delete_a_planhat_call_by_id", $$"""{"id":"{{id}}"}""");
        Assert.True(deleted.GetProperty("deleted").GetBoolean());
    }

    private static async Task<JsonElement> CallAsync(ToolCatalog catalog, ToolExecutor executor, string tool, string arguments)
    {
        ToolResult result = await executor.ExecuteAsync(
            catalog.Find(tool)!, new ToolCall(Encoding.UTF8.GetBytes(arguments)), CancellationToken.None);
        string json = Encoding.UTF8.GetString(result.Json.Span);
        Assert.False(result.IsError, $"{tool} {arguments} → {json}");
        return JsonDocument.Parse(json).RootElement;
    }
}
