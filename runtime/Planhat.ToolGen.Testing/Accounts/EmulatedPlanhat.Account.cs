using System.Collections.Concurrent;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

public partial class EmulatedPlanhat
{
    /// <summary>Where the definitions of custom fields are read without leaving a trace in <see cref="Requests"/>; null when the API has none.</summary>
    private PlanhatCustomFieldSource? UnseenCustomFields(ApiDescription api) =>
        api.CustomFields is null ? null : new PlanhatCustomFieldSource(ConnectUnseen(api));

    // Without the tenant token, which no handler in between may see.
    private PlanhatConnection ConnectUnseen(ApiDescription api) => new(
        api,
        new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken), TimeProvider = Clock },
        _account.Value.Unseen);

    /// <summary>What is made when the account is first used, once its settings are complete.</summary>
    private sealed class Account : IDisposable
    {
        public Account(EmulatedPlanhat settings)
        {
            Clock = new TestClock(settings.Now);
            Emulator = new PlanhatEmulator(new EmulatorOptions
            {
                Seed = settings.Seed,
                RateLimitPerMinute = settings.RateLimitPerMinute,
                TimeProvider = Clock,
            });
            Handler = Emulator.CreateHandler();
            Unseen = new UnseenRequests(Handler);
            Direct = new HttpClient(Unseen, disposeHandler: false) { BaseAddress = Address };
            Direct.DefaultRequestHeaders.Authorization = new("Bearer", EmulatorOptions.DefaultApiToken);
        }

        public TestClock Clock { get; }

        public PlanhatEmulator Emulator { get; }

        public HttpMessageHandler Handler { get; }

        public HttpMessageHandler Unseen { get; }

        public HttpClient Direct { get; }

        public ConcurrentStack<ToolExecutor> Executors { get; } = [];

        public void Dispose()
        {
            while (Executors.TryPop(out ToolExecutor? executor))
            {
                executor.Dispose();
            }

            Direct.Dispose();
            Unseen.Dispose();
        }
    }
}
