using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Planhat.ToolGen.Testing;

namespace Acme.ExtraTools.Tests;

/// <summary>The sample's server in the process of the tests.</summary>
internal static class AcmeInProcess
{
    public const string TechFlow = "extid-techflow-001";

    /// <summary>Starts the server on an account, whose clock is the server's, too.</summary>
    /// <param name="planhat">The account.</param>
    /// <param name="settings">Settings of the host; null for none.</param>
    public static Task<McpTestServer> ServeAcmeAsync(this EmulatedPlanhat planhat, IReadOnlyDictionary<string, string?>? settings = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddAcmeServer();
        return planhat.ServeAsync(builder.Services);
    }

    /// <summary>Planhat's own identifier of TechFlow Inc, which is all that its filters take.</summary>
    public static async Task<string> TechFlowIdAsync(this EmulatedPlanhat planhat) =>
        (await planhat.ReadAsync($"companies/{TechFlow}")).GetProperty("_id").GetString()!;
}
