using Microsoft.Extensions.Options;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting;

/// <summary>Names every setting that is missing or wrong, all at once, without repeating its value.</summary>
internal sealed class PlanhatToolsValidator(ToolCatalog catalog) : IValidateOptions<PlanhatToolsOptions>
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(49);

    public ValidateOptionsResult Validate(string? name, PlanhatToolsOptions options)
    {
        string[] failures =
        [
            .. CredentialFailures(options),
            .. AddressFailures(options),
            .. FilterFailures(options),
            .. InterceptorFailures(options),
            .. LimitFailures(options),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> CredentialFailures(PlanhatToolsOptions options)
    {
        if (options.Credentials?.ApiToken is not { } token)
        {
            yield return $"No Planhat API access token: set {SettingNames.ApiTokenVariable} (or {SettingNames.ApiToken}), or Credentials in code.";
        }
        else if (!PlanhatCredentials.IsUsable(token))
        {
            yield return $"The Planhat API access token ({SettingNames.ApiTokenVariable} or {SettingNames.ApiToken}) holds a character that no such token has; copy it again.";
        }

        if (options.Credentials?.TenantToken is { } tenantToken && !PlanhatCredentials.IsUsable(tenantToken))
        {
            yield return $"The Planhat tenant token ({SettingNames.TenantTokenVariable} or {SettingNames.TenantToken}) holds a character that no such token has; copy it again.";
        }
    }

    private IEnumerable<string> AddressFailures(PlanhatToolsOptions options)
    {
        foreach ((string host, Uri address) in options.BaseUrls)
        {
            if (catalog.Api.Hosts.All(known => known.Name != host))
            {
                yield return $"The API has no host '{host}'. It has: {string.Join(", ", catalog.Api.Hosts.Select(static known => known.Name))}.";
            }
            else if (!PlanhatConnection.IsUsableAddress(address))
            {
                (string variable, string key) = SettingNames.AddressOf(host);
                yield return $"{variable} (or {key}) must be an http or https address without user name, query and fragment.";
            }
        }
    }

    private IEnumerable<string> FilterFailures(PlanhatToolsOptions options)
    {
        string? failure = null;
        try
        {
            if (catalog.Select(PlanhatServices.FilterOf(options)).IsEmpty)
            {
                failure = "The filter leaves no tool at all.";
            }
        }
        catch (ToolFilterException exception)
        {
            failure = exception.Message;
        }

        return failure is null ? [] : [failure];
    }

    private IEnumerable<string> InterceptorFailures(PlanhatToolsOptions options) =>
        options.InterceptedTools.Select(tool => ToolInterceptors.ProblemWith(catalog, tool)).OfType<string>();

    private static IEnumerable<string> LimitFailures(PlanhatToolsOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            yield return $"{nameof(options.Timeout)} must be positive and at most 49 days.";
        }

        if (options.CharacterBudget < 1_000)
        {
            yield return $"{nameof(options.CharacterBudget)} must be at least 1,000.";
        }

        if (options.ScanPages < 1)
        {
            yield return $"{nameof(options.ScanPages)} must be at least 1.";
        }
    }
}
