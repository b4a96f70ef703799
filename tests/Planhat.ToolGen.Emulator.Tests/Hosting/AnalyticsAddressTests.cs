using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Emulator.Tests.AnalyticsHost;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Hosting;

public sealed class AnalyticsAddressTests
{
    private readonly PlanhatEmulator _emulator = new(new EmulatorOptions { Seed = Seed.Empty });

    // planhat-api.md §1: the analytics host is one of its own
    [Fact]
    public async Task TheAnalyticsHostHasAnAddressOfItsOwn()
    {
        await using EmulatorServer server = await EmulatorServer.StartAsync(_emulator);
        using PlanhatClient main = PlanhatClient.Over(_emulator, server.Address);
        using var analytics = new AnalyticsClient(server.AnalyticsAddress);
        await main.CreateCompany();

        Assert.Equal(200, (await analytics.Metrics("""{"dimensionId":"pages","value":1,"externalId":"a"}""")).Status);
        Assert.Equal(200, (await analytics.Activity("""{"email":"m@a.example","companyExternalId":"a"}""")).Status);
        Assert.Single((await main.Get("dimensiondata")).Records);
        Assert.Single((await main.Get("__emulator/activities")).Records);
        Assert.Equal("analytics.planhat.com", _emulator.Journal.Entries[1].Host);

        Assert.Equal(404, (await main.Post($"dimensiondata/{AnalyticsClient.Tenant}", "[]")).Status);
        Assert.Equal(404, (await analytics.Send(HttpMethod.Get, "companies", "", "Bearer emulator-token")).Status);
    }

    [Fact]
    public async Task TheAnalyticsAddressesAreChosen()
    {
        await using EmulatorServer server = await EmulatorServer.StartAsync(_emulator, "http://127.0.0.1:0;http://127.0.0.1:0", "http://127.0.0.1:0;http://127.0.0.1:0");
        Assert.Equal((2, 2), (server.Addresses.Count, server.AnalyticsAddresses.Count));
        foreach (Uri address in server.AnalyticsAddresses)
        {
            using var analytics = new AnalyticsClient(address);
            Assert.Equal(200, (await analytics.Activities("[]")).Status);
        }

        Assert.Equal(4, server.Addresses.Concat(server.AnalyticsAddresses).Select(static address => address.Port).Distinct().Count());
    }

    [Theory]
    [InlineData("http://127.0.0.1:8760", "http://127.0.0.2:8760")]
    [InlineData("http://127.0.0.1:0", "https://127.0.0.1:0")]
    [InlineData("http://127.0.0.1:0", "")]
    public async Task AddressesThatCannotBeToldApartAreRefused(string url, string analyticsUrl) =>
        await Assert.ThrowsAsync<FormatException>(() => EmulatorServer.StartAsync(_emulator, url, analyticsUrl));
}
