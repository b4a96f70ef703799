using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Planhat.ToolGen.Hosting;

/// <summary>What the settings of an account are called: as environment variables, and as keys of a configuration file.</summary>
internal static class SettingNames
{
    public const string ApiTokenVariable = "PLANHAT_API_TOKEN";
    public const string ApiToken = "Planhat:ApiToken";
    public const string TenantTokenVariable = "PLANHAT_TENANT_TOKEN";
    public const string TenantToken = "Planhat:TenantToken";

    /// <summary>The settings that hold the address of a host of the API.</summary>
    public static (string Variable, string Key) AddressOf(string host) => host == PlanhatToolsOptions.MainHost
        ? ("PLANHAT_BASE_URL", "Planhat:BaseUrl")
        : ($"PLANHAT_{host.Replace('-', '_').ToUpperInvariant()}_URL", $"Planhat:{char.ToUpper(host[0], CultureInfo.InvariantCulture)}{host[1..]}Url");

    /// <summary>The value of the first of two settings that is there and not blank, without white space around it.</summary>
    public static string? Read(IConfiguration configuration, string variable, string key) =>
        Trimmed(configuration[variable]) ?? Trimmed(configuration[key]);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
