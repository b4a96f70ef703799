using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>What one call knows of the custom fields: read when they turn out to matter, and never waited for long.</summary>
internal sealed class CallCustomFields(CustomFieldCache? cache, ModelDescription model)
{
    // A field that is missing from definitions of this age may have been made since.
    private static readonly TimeSpan Doubtful = TimeSpan.FromSeconds(10);

    private readonly CustomFieldCache? _cache = model.CustomFieldParent is null ? null : cache;
    private string? _problem;
    private CustomFieldSet? _known;
    private bool _wasAsked;

    /// <summary>The definitions; null while, or because, they are not known.</summary>
    public CustomFieldSet? Known => _wasAsked ? _known : Know(_cache?.Current);

    /// <summary>The members of <c>custom</c> that are epoch days.</summary>
    public EpochDayMembers Days => Known is { } known && model.CustomFieldParent is { } parent ? known.Of(parent).Days : EpochDayMembers.None;

    /// <summary>What whoever reads the result should know: that the definitions were wanted and are not there; otherwise null.</summary>
    public string? Hint => _problem is null
        ? null
        : $"{_problem} So names and values under `custom` were not checked, and days there are numbers of days since 1970-01-01.";

    /// <summary>Sees that the definitions are known, if they can be.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (_cache is not null)
        {
            Take(await _cache.WaitAsync(cancellationToken));
        }
    }

    /// <summary>Sees that the definitions are new enough to refuse something by them; those that are there count when no newer ones can be read.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task ReadNewerAsync(CancellationToken cancellationToken)
    {
        if (_cache is null)
        {
            return;
        }

        CustomFieldReading reading = await _cache.WaitNewerAsync(Doubtful, cancellationToken);
        Take(reading.Set is null && _cache.Current is { } usable ? CustomFieldReading.Of(usable) : reading);
    }

    /// <summary>Sees that the definitions are known if an answer that is about to be shown holds custom fields.</summary>
    /// <param name="body">Planhat's answer.</param>
    /// <param name="shape">What is shown of its records.</param>
    /// <param name="cancellationToken">Ends the waiting; after a write that Planhat confirmed that must be none.</param>
    public ValueTask PrepareAsync(ReadOnlyMemory<byte> body, RecordShape shape, CancellationToken cancellationToken)
    {
        if (_cache is null || _problem is not null || !shape.ShowsCustomFields)
        {
            return ValueTask.CompletedTask;
        }

        if (_cache.Fresh is { } fresh)
        {
            Know(fresh);
            return ValueTask.CompletedTask;
        }

        return HoldsCustomFields(body.Span) ? new ValueTask(ReadAsync(cancellationToken)) : ValueTask.CompletedTask;
    }

    private void Take(CustomFieldReading reading)
    {
        Know(reading.Set);
        _problem = reading.Problem;
    }

    private CustomFieldSet? Know(CustomFieldSet? set)
    {
        _wasAsked = true;
        return _known = set;
    }

    private static bool HoldsCustomFields(ReadOnlySpan<byte> json)
    {
        int start;
        while ((start = json.IndexOf("\"custom\""u8)) >= 0)
        {
            json = json[(start + "\"custom\""u8.Length)..].TrimStart(" \t\r\n"u8);
            if (!json.StartsWith(":"u8))
            {
                continue;
            }

            json = json[1..].TrimStart(" \t\r\n"u8);
            if (json.StartsWith("{"u8) && !json[1..].TrimStart(" \t\r\n"u8).StartsWith("}"u8))
            {
                return true;
            }
        }

        return false;
    }
}
