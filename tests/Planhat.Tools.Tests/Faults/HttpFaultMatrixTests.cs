using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Tools.Tests.Faults;

/// <summary>The fault matrix over real connections, which are really reset, really silent and really cut off.</summary>
public sealed class HttpFaultMatrixTests(HttpFaultMatrixTests.Server server) : IClassFixture<HttpFaultMatrixTests.Server>
{
    public static TheoryData<string> Faults { get; } = [.. FaultCase.All.Select(static fault => fault.Kind)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task OverHttpAFaultIsOneErrorOfTheContractAndWritesNothingTwice(string kind)
    {
        FaultCase fault = FaultCase.All.Single(known => known.Kind == kind);
        using var witness = new Witness();
        foreach (FaultedOperation operation in FaultedOperation.All)
        {
            using (FaultyAccount account = await server.CreateAccountAsync())
            {
                await FaultMatrix.CheckLastingAsync(account, fault, operation, retries: false);
            }

            using (FaultyAccount account = await server.CreateAccountAsync())
            {
                await FaultMatrix.CheckPassingAsync(account, fault, operation);
            }
        }

        witness.AssertNothingLeaked();
    }

    public sealed class Server : IAsyncLifetime
    {
        private readonly PlanhatEmulator _emulator = new(FaultyAccount.Options);
        private EmulatorServer? _server;

        public async Task InitializeAsync() => _server = await EmulatorServer.StartAsync(_emulator);

        public async Task DisposeAsync() => await _server!.DisposeAsync();

        internal async Task<FaultyAccount> CreateAccountAsync()
        {
            FaultyAccount account = await FaultyAccount.CreateAsync(_emulator, _server!.Address);
            await account.WarmUpAsync();
            return account;
        }
    }
}
