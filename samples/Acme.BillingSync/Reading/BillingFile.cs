using System.Text;
using CsvHelper;

namespace Acme.BillingSync.Reading;

/// <summary>Reads a billing export: UTF-8 with or without byte order mark; comma, semicolon, tab or bar between the fields.</summary>
internal static class BillingFile
{
    /// <summary>Reads the file. Rows that are wrong become problems, and the others are read on.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or is no billing export.</exception>
    public static async Task<BillingExport> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            // Guessing at other encodings would put wrong names into Planhat.
            text = await File.ReadAllTextAsync(file.FullName, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{file.Name} cannot be read: {failure.Message}");
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableInputException($"{file.Name} is not UTF-8: export it in that encoding.");
        }

        return Parse(text, file.Name);
    }

    /// <summary>Reads the text of an export.</summary>
    /// <param name="text">The text, with its header.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <exception cref="UnusableInputException">It is no billing export.</exception>
    public static BillingExport Parse(string text, string name)
    {
        var problems = new List<RowProblem>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => problems.Add(ProblemOf(record)),
        });
        CheckHeader(csv, name);

        var rows = new BillingRows();
        while (csv.Read())
        {
            if (!IsBlank(csv))
            {
                problems.AddRange(rows.Add(new BillingRow(csv)));
            }
        }

        return rows.ToExport(problems);
    }

    private static void CheckHeader(CsvReader csv, string name)
    {
        csv.ReadHeader();
        string[] missing = [.. BillingColumns.Required.Where(column => !csv.TryGetFieldIndex(column, out _))];
        if (missing.Length > 0)
        {
            throw new UnusableInputException($"{name} is no billing export: its first line has no column {string.Join(", ", missing)}.");
        }
    }

    // Spreadsheets leave such rows behind.
    private static bool IsBlank(CsvReader csv) => Enumerable.Range(0, csv.FieldCount).All(index => string.IsNullOrWhiteSpace(csv.GetString(index)));

    private static RowProblem ProblemOf(CsvMalformedRecord record) => new((int)record.LineNumber, record.Reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quotation mark is never closed, so that nothing behind it can be read",
        CsvMalformedReason.FieldCountMismatch => "it has another number of fields than the first line",
        _ => "its quotation marks do not match",
    });
}
