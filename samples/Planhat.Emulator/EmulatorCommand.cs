using System.CommandLine;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Emulator;

/// <summary>The command <c>planhat-emulator</c>: reads the flags, serves until stopped.</summary>
public static class EmulatorCommand
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int BadArguments = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Command-line arguments.</param>
    /// <param name="output">Where address, token, help and version go.</param>
    /// <param name="error">Where refusals go.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <returns>0 after a clean stop, 1 when an address cannot be taken, 2 for a bad argument.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var flags = new EmulatorFlags();
        ParseResult parsed = flags.Command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(static problem => problem.Message).Distinct(StringComparer.Ordinal))
            {
                await error.WriteLineAsync(message);
            }

            return BadArguments;
        }

        flags.Command.SetAction((result, ct) => ServeAsync(flags, result, output, error, ct));
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellationToken);
    }

    private static async Task<int> ServeAsync(EmulatorFlags flags, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions
        {
            Seed = parsed.GetValue(flags.Seed),
            RateLimitPerMinute = parsed.GetValue(flags.RateLimit),
        });
        foreach (FaultRule rule in parsed.GetValue(flags.Faults) ?? [])
        {
            emulator.Faults.Add(rule);
        }

        try
        {
            await using EmulatorServer server = await EmulatorServer.StartAsync(
                emulator, parsed.GetRequiredValue(flags.Urls), parsed.GetRequiredValue(flags.AnalyticsUrls), ct);
            foreach (Uri address in server.Addresses)
            {
                await output.WriteLineAsync($"Planhat emulator on {address.AbsoluteUri.TrimEnd('/')}");
            }

            await output.WriteLineAsync($"API token: {EmulatorOptions.DefaultApiToken}");
            foreach (Uri address in server.AnalyticsAddresses)
            {
                await output.WriteLineAsync($"Analytics host on {address.AbsoluteUri.TrimEnd('/')}");
            }

            await output.WriteLineAsync($"Tenant token: {EmulatorOptions.DefaultTenantToken}");
            await output.FlushAsync(ct);
            await server.WaitForShutdownAsync(ct);
            return Success;
        }
        catch (IOException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return Failure;
        }
        catch (FormatException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return BadArguments;
        }
    }
}
