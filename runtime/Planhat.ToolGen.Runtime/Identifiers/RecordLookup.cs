using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Finds single records by their names.</summary>
internal sealed class RecordLookup(PlanhatConnection connection)
{
    private static readonly string[] TitleMembers = ["name", "title", "email", "subject", "nickName"];

    /// <summary>Reads the record of a name; null when Planhat knows none.</summary>
    /// <param name="origin">What the look-up is made for.</param>
    /// <param name="collection">Where the records are.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <exception cref="ToolFailedException">Planhat answered neither with a record nor with 404.</exception>
    public async Task<FoundRecord?> FindAsync(LookUpOrigin origin, RecordCollection collection, RecordName name, CancellationToken cancellationToken)
    {
        RequestPurpose purpose = RequestPurpose.LookUp(origin, collection, name);
        PlanhatResponse answer = await ReadAsync(collection, name, purpose, cancellationToken);
        if (answer.Status == 404)
        {
            answer.Dispose();
            return null;
        }

        if (!answer.IsSuccess)
        {
            throw UpstreamErrors.Failure(answer, connection, purpose);
        }

        ReadOnlyMemory<byte> record = JsonText.Normalize(answer.Body);
        byte[] idMember = Encoding.UTF8.GetBytes(collection.IdProperty);
        return JsonText.IsObject(record.Span) && JsonText.MemberText(record.Span, idMember) is { } id
            ? new FoundRecord(id, TitleOf(record.Span), name, answer)
            : throw UpstreamErrors.Unexpected(answer, $"{Article.With(collection.Title)} record", connection, purpose);
    }

    /// <summary>Reads the records of several names at once; those Planhat does not know are left out.</summary>
    public async Task<IReadOnlyList<FoundRecord>> FindAllAsync(
        LookUpOrigin origin,
        RecordCollection collection,
        IEnumerable<RecordName> names,
        CancellationToken cancellationToken)
    {
        FoundRecord?[] found = await Task.WhenAll(names.Select(name => FindAsync(origin, collection, name, cancellationToken)));
        return [.. found.OfType<FoundRecord>()];
    }

    private async Task<PlanhatResponse> ReadAsync(
        RecordCollection collection,
        RecordName name,
        RequestPurpose purpose,
        CancellationToken cancellationToken)
    {
        var request = new PlanhatRequest(collection.Host, "GET", $"{collection.Path}/{PathWriter.EncodeSegment(name.Segment)}");
        try
        {
            return await connection.Proxy.SendAsync(request, cancellationToken);
        }
        catch (PlanhatUnavailableException exception)
        {
            throw UnavailableErrors.Of(exception, purpose);
        }
    }

    private static string? TitleOf(ReadOnlySpan<byte> record)
    {
        foreach (string member in TitleMembers)
        {
            if (JsonText.MemberText(record, Encoding.UTF8.GetBytes(member)) is { Length: > 0 } title)
            {
                return title;
            }
        }

        return null;
    }
}
