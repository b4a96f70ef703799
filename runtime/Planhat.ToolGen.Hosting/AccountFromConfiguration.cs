using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting;

/// <summary>Reads the account from the host's configuration; what the host sets in code comes later and wins.</summary>
internal sealed class AccountFromConfiguration(IServiceProvider services, ApiDescription api) : IConfigureOptions<PlanhatToolsOptions>
{
    // Validation refuses it and names the setting.
    private static readonly Uri NoAddress = new("", UriKind.Relative);

    public void Configure(PlanhatToolsOptions options)
    {
        // A container without configuration is allowed: the host then sets everything in code.
        if (services.GetService<IConfiguration>() is not { } configuration)
        {
            return;
        }

        options.Credentials = new ConfiguredCredentials(configuration);
        foreach (ApiHost host in api.Hosts)
        {
            (string variable, string key) = SettingNames.AddressOf(host.Name);
            if (SettingNames.Read(configuration, variable, key) is { } address)
            {
                options.BaseUrls[host.Name] = Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? url : NoAddress;
            }
        }
    }
}
