using System.Runtime.CompilerServices;
using System.Text.Json;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Typed;

/// <summary>What the typed clients of all models have in common: calls of the compiled tools, with records in the place of JSON.</summary>
/// <remarks>All methods throw a <see cref="PlanhatException"/> when a call fails, and may be used by several threads at once.</remarks>
public abstract class ModelClient
{
    private const int LargestPage = 500;

    private readonly ToolExecutor _executor;
    private readonly Action<PlanhatHint>? _onHint;

    /// <summary>Prepares the calls.</summary>
    /// <param name="executor">Executes the tools.</param>
    /// <param name="onHint">Told what should be known about an answer, on the thread that reads it; null when nobody listens.</param>
    protected ModelClient(ToolExecutor executor, Action<PlanhatHint>? onHint)
    {
        ArgumentNullException.ThrowIfNull(executor);
        _executor = executor;
        _onHint = onHint;
    }

    /// <summary>Lists records, page after page as they are asked for.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="options">Filters, or null.</param>
    /// <param name="cancellationToken">Ends the list.</param>
    protected async IAsyncEnumerable<T> ListRecordsAsync<T>(string tool, ListOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        PlanhatTool compiled = Find(tool);
        string? cursor = null;
        do
        {
            RecordPage<T> page;
            using (ToolResult result = await CallAsync(compiled, arguments => WritePage(arguments, compiled, options, cursor), progress: null, cancellationToken))
            {
                page = RecordPage<T>.Read(result.Json.Span);
            }

            foreach (T record in page.Records)
            {
                yield return record;
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="id">Which record.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected Task<T> RecordAsync<T>(string tool, RecordId id, CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordAsync<T>(tool, arguments => arguments.Write("id", id), cancellationToken);
    }

    /// <summary>Creates a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="properties">What is set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected Task<T> RecordAsync<T>(string tool, PlanhatWrite properties, CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        ArgumentNullException.ThrowIfNull(properties);
        return RecordAsync<T>(tool, properties.WriteMembers, cancellationToken);
    }

    /// <summary>Changes a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="id">Which record.</param>
    /// <param name="properties">What is set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected Task<T> RecordAsync<T>(string tool, RecordId id, PlanhatWrite properties, CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(properties);
        return RecordAsync<T>(
            tool,
            arguments =>
            {
                arguments.Write("id", id);
                properties.WriteMembers(arguments);
            },
            cancellationToken);
    }

    /// <summary>Makes a call with named arguments that gives back a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">The arguments; those that are null are left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected Task<T> RecordAsync<T>(string tool, (string Name, object? Value)[] arguments, CancellationToken cancellationToken)
        where T : PlanhatRecord, new() => RecordAsync<T>(tool, members => WriteGiven(members, arguments), cancellationToken);

    /// <summary>Makes a call with named arguments that gives back several records.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">The arguments; those that are null are left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected async Task<IReadOnlyList<T>> RecordsAsync<T>(string tool, (string Name, object? Value)[] arguments, CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        using ToolResult result = await CallAsync(Find(tool), members => WriteGiven(members, arguments), progress: null, cancellationToken);
        return RecordPage<T>.Read(result.Json.Span).Records;
    }

    /// <summary>Makes a call with named arguments that gives back any JSON.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">The arguments; those that are null are left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A JSON object.</returns>
    protected async Task<JsonElement> JsonAsync(string tool, (string Name, object? Value)[] arguments, CancellationToken cancellationToken)
    {
        using ToolResult result = await CallAsync(Find(tool), members => WriteGiven(members, arguments), progress: null, cancellationToken);
        return JsonElements.Of(result.Json.Span);
    }

    /// <summary>Deletes a record.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="id">Which record.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected async Task DeleteRecordAsync(string tool, RecordId id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        using ToolResult result = await CallAsync(Find(tool), arguments => arguments.Write("id", id), progress: null, cancellationToken);
    }

    /// <summary>Creates or updates one record.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="item">The record.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected async Task<UpsertResult> UpsertRecordAsync(string tool, PlanhatWrite item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        PlanhatTool compiled = Find(tool);
        using ToolResult result = await CallAsync(compiled, item.WriteMembers, progress: null, cancellationToken);
        return Outcome(compiled, [JsonElements.Written(item.Write)], result);
    }

    /// <summary>Creates or updates any number of records, in as many requests as it takes.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="items">The records.</param>
    /// <param name="progress">Told after each request; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the call between two requests, or within one.</param>
    protected async Task<UpsertResult> UpsertRecordsAsync(
        string tool,
        IEnumerable<PlanhatWrite> items,
        IProgress<ToolProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        PlanhatTool compiled = Find(tool);
        List<JsonElement> records = [.. items.Select(static item => JsonElements.Written(item.Write))];
        if (records.Count == 0)
        {
            return new UpsertResult(JsonElements.Of("""{"created":0,"updated":0,"nonupdates":0}"""u8), []);
        }

        try
        {
            using ToolResult result = await CallAsync(compiled, arguments => arguments.Write("items", records), progress, cancellationToken);
            return Outcome(compiled, records, result);
        }
        catch (PlanhatValidationException refused) when (UpsertResult.IsToldBy(refused))
        {
            return UpsertResult.OfRefused(compiled.Model, records, refused);
        }
        catch (PlanhatException failure) when (failure.Error.Completed is { } completed)
        {
            failure.Completed = UpsertResult.OfCompleted(compiled.Model, records, completed);
            throw;
        }
    }

    private static UpsertResult Outcome(PlanhatTool tool, IReadOnlyList<JsonElement> items, ToolResult result)
    {
        JsonElement answer = JsonElements.Of(result.Json.Span);
        return new UpsertResult(answer, UpsertMatching.Of(tool.Model, items, answer));
    }

    private static void WritePage(MemberWriter arguments, PlanhatTool tool, ListOptions? options, string? cursor)
    {
        int most = tool.Model.PageMaximum > 0 ? Math.Min(tool.Model.PageMaximum, LargestPage) : LargestPage;
        arguments.Write("limit", options?.PageSize ?? most);
        arguments.Write("fields", options?.Fields ?? ["*"]);
        arguments.WriteGiven("sort", options?.Sort);
        arguments.WriteGiven("where", options?.Where?.ToJson());
        arguments.WriteGiven("next_cursor", cursor);
        options?.WriteFilters(arguments);
    }

    private static void WriteGiven(MemberWriter members, (string Name, object? Value)[] arguments)
    {
        foreach ((string name, object? value) in arguments)
        {
            members.WriteGiven(name, value);
        }
    }

    private async Task<T> RecordAsync<T>(string tool, Action<MemberWriter> arguments, CancellationToken cancellationToken)
        where T : PlanhatRecord, new()
    {
        using ToolResult result = await CallAsync(Find(tool), arguments, progress: null, cancellationToken);
        T record = PlanhatRecord.Parse<T>(result.Json.Span);

        // The tools' own word about the answer, no member of the record.
        record.AdditionalMembers.Remove(ResultHint.Member);
        return record;
    }

    private async ValueTask<ToolResult> CallAsync(
        PlanhatTool tool,
        Action<MemberWriter> arguments,
        IProgress<ToolProgress>? progress,
        CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> json = JsonElements.Utf8(writer =>
        {
            writer.WriteStartObject();
            arguments(new MemberWriter(writer, writesNull: true));
            writer.WriteEndObject();
        });
        ToolResult result = await _executor.ExecuteAsync(tool, new ToolCall(json) { Progress = progress }, cancellationToken);
        if (!result.IsError)
        {
            if (_onHint is not null && ResultHint.Of(result.Json.Span) is { } hint)
            {
                _onHint(new PlanhatHint(tool.Name, hint));
            }

            return result;
        }

        using (result)
        {
            throw PlanhatException.Of(tool.Name, ToolErrorReader.Read(result.Json.Span, result.UpstreamStatus));
        }
    }

    private PlanhatTool Find(string tool) => _executor.Catalog.Find(tool)
        ?? throw new InvalidOperationException($"The executor's catalog has no tool '{tool}': put the catalogs together with ToolCatalog.With, unless a host hides the tool.");
}
