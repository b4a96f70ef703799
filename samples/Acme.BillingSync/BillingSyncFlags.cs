using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Acme.BillingSync;

/// <summary>The flags of <c>acme-billing-sync</c>.</summary>
internal sealed class BillingSyncFlags
{
    public BillingSyncFlags() => Command = new RootCommand(
        "Brings the subscriptions of a billing export into Planhat: licenses, invoices and churn records, matched by external id. "
        + "What is equal already is not written. The API token stands in PLANHAT_API_TOKEN.")
    { File, DryRun, Emulator, BaseUrl, AsOf };

    public RootCommand Command { get; }

    public Argument<FileInfo> File { get; } = new("subscriptions.csv")
    {
        Description = "The billing export, one row for each invoice of a subscription.",
    };

    public Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Print what would be written, and write nothing.",
    };

    public Option<bool> Emulator { get; } = new("--emulator")
    {
        Description = "Use an in-memory Planhat with demo data: no token, no network.",
    };

    public Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        Description = "Address of the account's cluster; https://api.planhat.com unless given.",
        HelpName = "URL",
        CustomParser = static argument => Parsed(
            argument,
            static text => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url : null,
            "an http or https address"),
    };

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day that counts as today: cancellations after it are not churn yet, invoices due before it are overdue.",
        HelpName = "YYYY-MM-DD",
        CustomParser = static argument => Parsed<DateOnly?>(
            argument,
            static text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            "a day as YYYY-MM-DD"),
    };

    private static T? Parsed<T>(ArgumentResult argument, Func<string, T?> parse, string expected)
    {
        string text = argument.Tokens[0].Value;
        T? value = parse(text);
        if (value is null)
        {
            argument.AddError($"{((OptionResult)argument.Parent!).Option.Name} takes {expected}, not '{text}'.");
        }

        return value;
    }
}
