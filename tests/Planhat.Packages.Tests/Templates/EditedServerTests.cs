using System.Text.Json;
using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Templates;

/// <summary>What follows when the definitions of a server from the template are edited.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class EditedServerTests(PackageFeed feed, ServerFolder server) : IClassFixture<ServerFolder>
{
    private const string OwnTool = "list_licenses_to_renew";

    [Fact]
    public async Task BreakingEditFailsTheBuildAtItsPlaceAndAcceptanceMakesItPass()
    {
        string former = server.Read("planhat.tools.lock.json");
        await File.WriteAllTextAsync(
            server.Definition, (await File.ReadAllTextAsync(server.Definition)).Replace(", renewalDate]", "]", StringComparison.Ordinal));

        CommandResult broken = await feed.BuildAsync(server.Root);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains($"license.planhat.yaml(5,3): error PHTG200: Tool '{OwnTool}' no longer gives back a member", broken.Output, StringComparison.Ordinal);
        Assert.Contains($"/tools/{OwnTool}/returns/renewalDate", broken.Output, StringComparison.Ordinal);
        Assert.Equal(former, server.Read("planhat.tools.lock.json"));

        (await feed.BuildAsync(server.Root, arguments: "-p:AcceptToolChanges=true")).EnsureNoWarning();
        Assert.Contains("\"renewalDate\"", former, StringComparison.Ordinal);
        Assert.DoesNotContain("\"renewalDate\"", server.Read("planhat.tools.lock.json"), StringComparison.Ordinal);
        Assert.Contains("| breaking | ", server.Read("planhat.tools.changes.md"), StringComparison.Ordinal);
        Assert.Contains("(PHTG200)", server.Read("planhat.tools.changes.md"), StringComparison.Ordinal);
        (await feed.BuildAsync(server.Root, onCi: true)).EnsureNoWarning();
    }

    [Fact]
    public async Task EndpointsFromTheItemTemplateCompileInIt()
    {
        string definitions = Path.Combine(server.Host, "Definitions");
        (await feed.NewAsync(server.Root, "planhat-endpoint", "-n", "lost_licenses", "--model", "license", "-o", definitions)).EnsureSuccess();
        (await feed.NewAsync(server.Root, "planhat-endpoint", "-n", "invoice-by-id", "--model", "invoice", "--operation", "get", "-o", definitions)).EnsureSuccess();
        (await feed.NewAsync(server.Root, "planhat-endpoint", "-n", "playbooks", "--extends", "false", "-o", definitions)).EnsureSuccess();

        // Added tools are information, no warning; accepted they are in the lock.
        (await feed.BuildAsync(server.Root)).EnsureNoWarning();
        (await feed.BuildAsync(server.Root, arguments: "-p:AcceptToolChanges=true")).EnsureNoWarning();
        using JsonDocument locked = JsonDocument.Parse(server.Read("planhat.tools.lock.json"));
        string[] tools = [.. locked.RootElement.GetProperty("tools").EnumerateObject().Select(static tool => tool.Name)];
        Assert.Equal(["get_invoice_by_id", OwnTool, "list_lost_licenses", "list_playbooks"], tools);
    }
}
