using System.CommandLine;
using Planhat.Stdio.CommandLine;
using Planhat.Stdio.Serving;

namespace Planhat.Stdio.ClientConfigurations;

/// <summary>The environment variables that a client's configuration sets; a placeholder stands for each secret.</summary>
internal static class ServerVariables
{
    private const string TokenPlaceholder = "<your Planhat API access token>";
    private const string TenantTokenPlaceholder = "<your Planhat tenant token>";

    /// <summary>The variables by name, in the order in which they are shown.</summary>
    /// <exception cref="UsageException">The analytics address cannot be used.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(StdioOptions options, ParseResult parsed, Func<string, string?> environment)
    {
        if (parsed.GetValue(options.Emulator))
        {
            return [];
        }

        var variables = new List<KeyValuePair<string, string>>();
        if (parsed.GetValue(options.TokenFile) is null)
        {
            variables.Add(new(ConnectionSettings.TokenVariable, TokenPlaceholder));
        }

        if (ConnectionSettings.HasTenantToken(options, parsed, environment))
        {
            variables.Add(new(ConnectionSettings.TenantTokenVariable, TenantTokenPlaceholder));
        }

        if (ConnectionSettings.ReadAnalyticsAddress(environment) is { } address)
        {
            variables.Add(new(ConnectionSettings.AnalyticsUrlVariable, address.AbsoluteUri));
        }

        return variables;
    }
}
