using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Proxy;

namespace Planhat.Tools.Tests.Faults;

/// <summary>What monitoring sees of real requests. On the analytics host the tenant token is part of the address.</summary>
public sealed class TraceLeakTests
{
    private static readonly PlanhatRequest Metrics = new("analytics", "POST", "/dimensiondata/{tenant}") { Body = "[]"u8.ToArray() };

    [Fact]
    public async Task NeitherActivitiesNorEventsNorExceptionsShowATokenWhateverTheAnswer()
    {
        var emulator = new PlanhatEmulator(FaultyAccount.Options);
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator);
        using var witness = new Witness();
        PlanhatProxy proxy = Connect(server);

        await SendAsync(proxy, new PlanhatRequest("main", "GET", "/companies"), 200);
        await SendAsync(proxy, Metrics, 200);
        foreach (FaultCase fault in FaultCase.All.Where(static fault => !fault.IsSilent))
        {
            emulator.Faults.Add(fault.Kind);
            await SendAsync(proxy, Metrics, status: null);
        }

        // The witness was awake: it saw the requests to both hosts, those to the analytics host without their token.
        Assert.Contains(witness.Activities, text => text.Contains($"{server.Address.Authority}/companies", StringComparison.Ordinal));
        Assert.Contains(witness.Events, static text => text.Contains("RequestStart", StringComparison.Ordinal) && text.Contains("/companies", StringComparison.Ordinal));
        Assert.Contains(witness.Events, static text => text.Contains("RequestStart", StringComparison.Ordinal) && text.Contains("/dimensiondata/", StringComparison.Ordinal));
        Assert.DoesNotContain(witness.Activities, static text => text.Contains("/dimensiondata/", StringComparison.Ordinal));
        witness.AssertNothingLeaked();
    }

    [Fact]
    public async Task AnAnalyticsHostThatIsNotThereShowsNoToken()
    {
        await using EmulatorServer gone = await EmulatorServer.StartAsync(new PlanhatEmulator(FaultyAccount.Options));
        PlanhatProxy proxy = Connect(gone);
        await gone.DisposeAsync();
        using var witness = new Witness();

        PlanhatUnavailableException failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => proxy.SendAsync(Metrics, CancellationToken.None));

        Assert.Equal(PlanhatFailureKind.Connection, failure.Kind);
        Secrets.AssertAbsent(failure.ToString(), "the exception");
        witness.AssertNothingLeaked();
    }

    [Theory]
    [InlineData(400, "text/html")]
    [InlineData(401, "application/json")]
    [InlineData(500, "text/plain")]
    public async Task ATokenThatPlanhatEchoesReachesNobody(int status, string contentType)
    {
        foreach (FaultedOperation operation in FaultedOperation.All)
        {
            using FaultyAccount account = await FaultyAccount.CreateAsync();
            account.Emulator.Faults.Next(Fault.Status(status, Secrets.Echo, contentType));

            (bool isError, JsonElement json) = await account.CallAsync(operation, TimeSpan.FromMinutes(1), retry: null);

            Assert.True(isError);
            Assert.Contains("***", json.GetProperty("raw_response").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheSearchFindsTokensHoweverTheyAreSpelled()
    {
        Assert.True(Secrets.AreIn($"x{Secrets.ApiToken}x"));
        Assert.True(Secrets.AreIn(Uri.EscapeDataString(Secrets.TenantToken)));
        Assert.True(Secrets.AreIn(JsonSerializer.Serialize(Secrets.ApiToken)));
        Assert.True(Secrets.AreIn(Convert.ToBase64String(Encoding.UTF8.GetBytes(Secrets.TenantToken))));
        Assert.False(Secrets.AreIn(Secrets.ApiToken[1..]));
    }

    private static PlanhatProxy Connect(EmulatorServer server) => new PlanhatConnection(
        PlanhatTools.Catalog.Api,
        new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(Secrets.ApiToken, Secrets.TenantToken),
            BaseUrls = new Dictionary<string, Uri> { ["main"] = server.Address, ["analytics"] = server.AnalyticsAddress },
            MaxResponseBytes = 1 << 20,
        }).Proxy;

    private static async Task SendAsync(PlanhatProxy proxy, PlanhatRequest request, int? status)
    {
        try
        {
            using PlanhatResponse answer = await proxy.SendAsync(request, CancellationToken.None);
            Assert.Equal(status ?? answer.Status, answer.Status);
        }
        catch (PlanhatUnavailableException exception) when (status is null)
        {
            Secrets.AssertAbsent(exception.ToString(), "the exception");
        }
    }
}
