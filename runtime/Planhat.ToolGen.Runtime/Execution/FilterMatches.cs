using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>The records that a looked-up filter means.</summary>
/// <param name="Identifiers">Their Planhat ids.</param>
/// <param name="Answer">The answer that the search got, disposed.</param>
internal sealed record FilterMatches(IReadOnlySet<string> Identifiers, PlanhatResponse Answer)
{
    private const string Expected = "a JSON array of records with Planhat ids";

    /// <summary>Searches the whole list, which Planhat gives in one answer.</summary>
    /// <exception cref="ToolFailedException">Planhat gave no such list.</exception>
    public static async Task<FilterMatches> ReadAsync(OperationCall call, FilterLookUp lookUp, CancellationToken cancellationToken)
    {
        RequestPurpose purpose = RequestPurpose.LookUp(call.Request, lookUp);
        PlanhatResponse answer = await call.Upstream.SendAsync(new PlanhatRequest(call.Tool.Host, "GET", lookUp.Path), purpose, cancellationToken);
        IReadOnlySet<string> identifiers = Find(JsonText.Normalize(answer.Body).Span, lookUp, call.Request.LookUpText!)
            ?? throw UpstreamErrors.Unexpected(answer, Expected, call.Upstream.Connection, purpose);
        answer.Dispose();
        return new FilterMatches(identifiers, answer);
    }

    // Null for what is no array of records, and for a match without a Planhat id: leaving it out would hide it.
    private static HashSet<string>? Find(ReadOnlySpan<byte> json, FilterLookUp lookUp, string text)
    {
        byte[] match = Encoding.UTF8.GetBytes(lookUp.Match);
        byte[] select = Encoding.UTF8.GetBytes(lookUp.Select);
        string wanted = ComparableText.Of(text);
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var records = new RecordReader(json);
            while (records.Read(out ReadOnlySpan<byte> record))
            {
                bool matches = JsonText.MemberText(record, match) is { } value
                    && ComparableText.Of(value).Contains(wanted, StringComparison.OrdinalIgnoreCase);
                if (!matches)
                {
                    continue;
                }

                if (JsonText.MemberText(record, select) is not { } id || !IdentifierSyntax.IsPlanhatId(id))
                {
                    return null;
                }

                identifiers.Add(id);
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return identifiers;
    }
}
