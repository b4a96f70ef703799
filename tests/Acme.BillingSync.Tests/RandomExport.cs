using System.Globalization;

namespace Acme.BillingSync.Tests;

/// <summary>Makes exports that are right and look like anything.</summary>
internal sealed class RandomExport(int seed)
{
    private static readonly string[] Accounts = ["NP-100", "harbour/sons 1", "SF-3"];
    private static readonly string[] Currencies = ["EUR", "USD", "gbp", "SEK"];
    private static readonly string[] Plans = ["Team", "Plan, \"L\"", "Größe 😀", "a;b|c", "two\nlines", "<b>bold</b>", "'=1+1", "null", "0"];
    private static readonly string[] Ids = ["S-{0}", "{0}", "0{0}", "extid-{0}", "s/{0} ü", "65f0a1b2c3d4e5f60718{0:0000}", "srcid-{0}"];

    private readonly Random _random = new(seed);

    /// <summary>The rows.</summary>
    public string Rows() => string.Concat(Enumerable.Range(0, _random.Next(1, 12)).SelectMany(number => Subscription(number + (seed % 5))));

    private IEnumerable<string> Subscription(int number)
    {
        DateOnly start = Day();
        string?[] columns =
        [
            string.Format(CultureInfo.InvariantCulture, Pick(Ids), number + 100),
            Pick(Accounts),
            Pick(Plans),
            Pick(Currencies),
            Amount(),
            Text(start),
            Maybe(Text(start.AddDays(_random.Next(1, 900)))),
            Maybe(Pick(["yes", "no", "TRUE", "0"])),
            Maybe(Text(Day())),
            Maybe(Pick(Plans)),
        ];
        for (int bill = _random.Next(0, 3); bill >= 0; bill--)
        {
            DateOnly date = Day();
            string?[] invoice = bill == 0 && _random.Next(2) == 0
                ? [null, null, null, null, null]
                : [$"{columns[0]}/{bill}", Text(date), Maybe(Text(date.AddDays(30))), Amount(), Maybe(Text(Day()))];
            yield return string.Join(',', columns.Concat(invoice).Select(Quoted)) + "\n";
        }
    }

    private string Amount() => (_random.Next(0, 1_000_000) / 100m).ToString(_random.Next(2) == 0 ? "0.00" : "0.##", CultureInfo.InvariantCulture);

    private DateOnly Day() => new DateOnly(2024, 1, 1).AddDays(_random.Next(0, 1200));

    private string Pick(string[] values) => values[_random.Next(values.Length)];

    private string? Maybe(string text) => _random.Next(2) == 0 ? text : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string? text) =>
        text is not null && text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text ?? string.Empty;
}
