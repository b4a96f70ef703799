using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Hosting;
using Planhat.ToolGen.Proxy;

namespace Acme.ExtraTools;

/// <summary>An in-memory Planhat with demo data instead of the configured account.</summary>
internal static class EmulatedAccount
{
    public static void UseEmulator(this PlanhatToolsOptions options)
    {
        var emulated = new EmulatorOptions();
        options.Credentials = new PlanhatCredentials(emulated.ApiToken, emulated.TenantToken);
        options.BaseUrls.Clear();
        options.HttpHandler = _ => new PlanhatEmulator(emulated).CreateHandler();
    }
}
