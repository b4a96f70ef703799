using Microsoft.Extensions.Configuration;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Hosting;

/// <summary>The tokens of the host's configuration, looked up for every request: a token that is rotated there is used at once.</summary>
internal sealed class ConfiguredCredentials(IConfiguration configuration) : IPlanhatCredentials
{
    public string? ApiToken => SettingNames.Read(configuration, SettingNames.ApiTokenVariable, SettingNames.ApiToken);

    public string? TenantToken => SettingNames.Read(configuration, SettingNames.TenantTokenVariable, SettingNames.TenantToken);

    public override string ToString() => "Planhat tokens of the host's configuration";
}
