using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Tools;
using ShippedTools = Planhat.Tools.PlanhatTools;

namespace Acme.ExtraTools.Tests;

/// <summary>Shipped tools that Acme renames, rewrites and hides, seen by a client; configurations from before go on working.</summary>
public sealed class ChangedToolsTests
{
    private const string OldName = "list_all_planhat_companies";
    private const string NewName = "list_acme_accounts";
    private const string Hidden = "delete_a_planhat_license_by_id";

    [Fact]
    public async Task RenamedToolIsListedUnderItsNewNameAndAnswersToBoth()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(ToolFilter.None);

        string[] listed = await session.ListedAsync();
        (bool oldFailed, string old) = await session.CallAsync(OldName, ("limit", 3));
        (bool newFailed, string now) = await session.CallAsync(NewName, ("limit", 3));

        Assert.Contains(NewName, listed);
        Assert.DoesNotContain(OldName, listed);
        Assert.False(oldFailed || newFailed);
        Assert.Equal(now, old);
    }

    [Fact]
    public async Task NoListedDescriptionNamesTheOldName()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(new ToolFilter { IncludeExtended = true });

        IList<McpClientTool> tools = await session.Client.ListToolsAsync();

        Assert.Contains(tools, static tool => tool.Name != NewName && tool.Description.Contains(NewName, StringComparison.Ordinal));
        Assert.DoesNotContain(tools, static tool => tool.Description.Contains(OldName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HiddenToolIsNotListedAndUnknown()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(ToolFilter.None);

        Assert.DoesNotContain(Hidden, await session.ListedAsync());
        McpException refused = await Assert.ThrowsAnyAsync<McpException>(() => session.CallAsync(Hidden, ("id", "65f0a1b2c3d4e5f607182a01")));
        Assert.Contains($"Unknown tool: '{Hidden}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OverriddenDescriptionIsShown()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(ToolFilter.None);

        McpClientTool update = (await session.Client.ListToolsAsync()).Single(static tool => tool.Name == "update_a_planhat_license_by_id");

        Assert.Contains("Acme bills from the licenses", update.Description, StringComparison.Ordinal);
        Assert.Equal(ShippedTools.Catalog.Find(update.Name)!.Title, update.Title);
    }

    [Fact]
    public async Task TagOfAcmeFiltersAndKeepsTheShippedOnes()
    {
        await using InProcessSession acme = await InProcessSession.StartAsync(new ToolFilter { Tags = ["acme"] });
        await using InProcessSession finance = await InProcessSession.StartAsync(new ToolFilter { Tags = ["finance"], Methods = ["update"] });

        Assert.Equal([NewName, "list_acme_renewals", "update_a_planhat_license_by_id"], await acme.ListedAsync());
        Assert.Contains("update_a_planhat_license_by_id", await finance.ListedAsync());
    }

    [Fact]
    public async Task PresetsHoldShippedAndOwnTools()
    {
        await using InProcessSession own = await InProcessSession.StartAsync(new ToolFilter { Preset = "acme-renewals" });
        await using InProcessSession shipped = await InProcessSession.StartAsync(new ToolFilter { Preset = "renewals" });

        Assert.Equal(
            ["get_single_planhat_license_by_id", NewName, "list_acme_renewals", "list_all_planhat_licenses", "update_a_planhat_license_by_id"],
            await own.ListedAsync());
        Assert.Contains(NewName, await shipped.ListedAsync());
    }

    [Fact]
    public async Task SavedListOfToolsMayHoldTheOldName()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(new ToolFilter { Tools = [OldName] });

        Assert.Equal([NewName], await session.ListedAsync());
        Assert.False((await session.CallAsync(OldName, ("limit", 1))).IsError);
    }

    [Fact]
    public async Task DiscoveryKnowsTheOldNameAndNotTheHiddenTool()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(new ToolFilter { IncludeExtended = true }, McpToolExposure.Discovery);

        (_, string schema) = await session.CallAsync("get_tool_schema", ("names", new[] { OldName }));
        (bool failed, string page) = await session.CallAsync(
            "call_read_tool", ("tool_name", OldName), ("arguments", JsonSerializer.SerializeToElement(new Dictionary<string, int> { ["limit"] = 2 })));
        (bool refused, string error) = await session.CallAsync("get_tool_schema", ("names", new[] { Hidden }));
        (_, string found) = await session.CallAsync("search_tools", ("query", "delete a license"), ("limit", 20));

        Assert.Contains($"\"{NewName}\"", schema, StringComparison.Ordinal);
        Assert.False(failed, page);
        Assert.True(refused);
        Assert.Contains("is no tool of this server", error, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{Hidden}\"", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorSendsToTheListByItsNewName()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(ToolFilter.None);

        (bool failed, string error) = await session.CallAsync(
            "create_a_planhat_opportunity", ("companyId", "TechFlow Inc"), ("title", "Expansion"));

        Assert.True(failed);
        Assert.Contains(NewName, error, StringComparison.Ordinal);
        Assert.DoesNotContain(OldName, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InterceptorRegisteredUnderTheOldNameStandsAroundTheTool()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(
            ToolFilter.None, interceptors: new ToolInterceptors().For(OldName, new Answer()));

        (_, string answer) = await session.CallAsync(NewName);

        Assert.Equal("""{"result":[],"answered":true}""", answer);
    }

    [Fact]
    public void TypedClientOfTheLibraryCallsTheChangedTools() =>
        Assert.Equal(NewName, InProcessSession.Catalog.Find(Planhat.Tools.PlanhatToolNames.ListAllPlanhatCompanies)!.Name);

    [Fact]
    public async Task InstructionsOfAcmeFollowTheShippedOnes()
    {
        await using InProcessSession session = await InProcessSession.StartAsync(ToolFilter.None);

        Assert.StartsWith(ShippedTools.Catalog.Api.Instructions, session.Client.ServerInstructions, StringComparison.Ordinal);
        Assert.Contains("Acme calls its companies accounts.", session.Client.ServerInstructions, StringComparison.Ordinal);
    }

    private sealed class Answer : ToolInterceptor
    {
        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ToolResult.Succeeded("""{"result":[],"answered":true}"""u8.ToArray()));
    }
}
