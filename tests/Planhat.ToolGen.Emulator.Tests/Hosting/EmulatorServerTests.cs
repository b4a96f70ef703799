using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Hosting;

public sealed class EmulatorServerTests : IAsyncLifetime
{
    private readonly PlanhatEmulator _emulator = new(new EmulatorOptions { Seed = Seed.Empty, RateLimitPerMinute = 10_000, SendRetryAfter = true });
    private EmulatorServer _server = null!;
    private PlanhatClient _planhat = null!;

    public async Task InitializeAsync()
    {
        _server = await EmulatorServer.StartAsync(_emulator);
        _planhat = PlanhatClient.Over(_emulator, _server.Address);
    }

    public async Task DisposeAsync()
    {
        _planhat.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void TheAddressNamesThePortThatWasTaken()
    {
        Assert.Equal("127.0.0.1", _server.Address.Host);
        Assert.NotEqual(0, _server.Address.Port);
    }

    [Fact]
    public async Task RecordsGoThroughHttpUnchanged()
    {
        string id = await _planhat.Create("companies", """{"name":"Ä 😀","externalId":"a/b 1"}""");
        Answer found = await _planhat.Get($"companies/extid-{Uri.EscapeDataString("a/b 1")}");
        Assert.Equal("application/json", found.MediaType);
        Assert.Equal(id, found.Record["_id"]!.GetValue<string>());
        Assert.Contains("Ä 😀", found.Body, StringComparison.Ordinal);
        Assert.Equal("9998", found.Header("x-ratelimit-remaining"));
    }

    [Fact]
    public async Task EveryVerbReachesTheEmulator()
    {
        string id = await _planhat.Create("companies", """{"name":"A"}""");
        Assert.Equal(200, (await _planhat.Put($"companies/{id}", """{"name":"B"}""")).Status);
        Assert.Equal(200, (await _planhat.Put("companies", """[{"name":"C"}]""")).Status);
        Assert.Equal(200, (await _planhat.Delete($"companies/{id}")).Status);
        Assert.Equal(404, (await _planhat.Send(HttpMethod.Patch, $"companies/{id}", "{}")).Status);
        Assert.Equal(401, (await _planhat.Send(HttpMethod.Get, "companies", authorization: "Bearer wrong")).Status);
    }

    [Fact]
    public async Task ResetReallyCutsTheConnection()
    {
        _emulator.Faults.Next(Fault.Reset);
        using var socket = new TcpClient();
        await socket.ConnectAsync(_server.Address.Host, _server.Address.Port);
        NetworkStream stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /users HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer emulator-token\r\n\r\n"));
        IOException error = await Assert.ThrowsAsync<IOException>(async () => await stream.ReadExactlyAsync(new byte[1]));
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(error.InnerException).SocketErrorCode);
    }

    [Fact]
    public async Task TruncatedAnswerAnnouncesMoreThanItSends()
    {
        await _planhat.Create("companies", """{"name":"A"}""");
        int whole = Encoding.UTF8.GetByteCount((await _planhat.Get("companies")).Body);
        _emulator.Faults.Next(Fault.Truncated);
        using HttpResponseMessage answer = await _planhat.Http.GetAsync("companies", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(whole, answer.Content.Headers.ContentLength);
        await using Stream body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[whole / 2]);
        await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(new byte[1]));
    }

    [Fact]
    public async Task HangHoldsTheRequestUntilTheCallerGivesUp()
    {
        Task arrived = HangNext();
        using var caller = new CancellationTokenSource();
        Task<HttpResponseMessage> hanging = _planhat.Http.GetAsync("companies", caller.Token);
        await arrived;
        Assert.False(hanging.IsCompleted);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.Equal(200, (await _planhat.Get("companies")).Status);
    }

    [Fact]
    public async Task StoppingTheServerEndsAHangingRequest()
    {
        Task arrived = HangNext();
        EmulatorServer second = await EmulatorServer.StartAsync(_emulator);
        using PlanhatClient client = PlanhatClient.Over(_emulator, second.Address);
        Task<Answer> hanging = client.Get("companies");
        await arrived;
        await second.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => hanging);
    }

    [Fact]
    public async Task JournalIsReadAndClearedOverHttp()
    {
        await _planhat.Post("companies", """{"name":"A"}""");
        JsonObject entry = Assert.Single((await _planhat.Get("__emulator/journal")).Records);
        Assert.Equal("POST", entry["method"]!.GetValue<string>());
        Assert.Equal("/companies", entry["path"]!.GetValue<string>());
        Assert.Equal("""{"name":"A"}""", entry["body"]!.GetValue<string>());
        Assert.Equal(200, entry["status"]!.GetValue<int>());
        Assert.Equal("Bearer [redacted]", entry["headers"]!["Authorization"]!.GetValue<string>());

        Assert.Equal(204, (await _planhat.Delete("__emulator/journal")).Status);
        Assert.Equal("[]", (await _planhat.Get("__emulator/journal")).Body);
    }

    [Fact]
    public async Task FaultsAndResetAreSentOverHttp()
    {
        Assert.Equal(204, (await _planhat.Post("__emulator/faults", "503@/companies\nhtml:500@/companies")).Status);
        Assert.Equal(503, (await _planhat.Get("companies")).Status);
        Assert.Equal(500, (await _planhat.Get("companies")).Status);
        await _planhat.Create("companies", """{"name":"A"}""");
        Assert.Equal(204, (await _planhat.Post("__emulator/reset", "")).Status);
        Assert.Empty((await _planhat.Get("companies")).Records);
    }

    [Fact]
    public async Task ABadFaultIsRefusedWithTheAllowedFormsAndNoneIsTaken()
    {
        Answer refused = await _planhat.Post("__emulator/faults", "503\nnonsense");
        Assert.Equal(400, refused.Status);
        Assert.Contains(FaultSpec.Forms, refused.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await _planhat.Get("companies")).Status);
    }

    [Fact]
    public async Task ControlRoutesAreNoPartOfPlanhat()
    {
        using PlanhatClient inProcess = PlanhatClient.Empty();
        Assert.Equal(404, (await inProcess.Get("__emulator/journal")).Status);
    }

    [Fact]
    public async Task SeveralAddressesServeOneEmulator()
    {
        await using EmulatorServer both = await EmulatorServer.StartAsync(_emulator, "http://127.0.0.1:0;http://127.0.0.1:0");
        Assert.Equal(2, both.Addresses.Select(static address => address.Port).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1:80")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("http://127.0.0.1:0/base")]
    public async Task AddressesItCannotServeAreRefused(string url) =>
        await Assert.ThrowsAsync<FormatException>(() => EmulatorServer.StartAsync(_emulator, url));

    /// <summary>Lets the next request hang; completes when it has arrived.</summary>
    private Task HangNext()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _emulator.Faults.Add(new FaultRule { Fault = Fault.Hang, When = _ => arrived.TrySetResult() });
        return arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
