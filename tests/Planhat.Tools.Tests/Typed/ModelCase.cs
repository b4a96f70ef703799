using System.Text.Json;
using Planhat.Tools.Tests.Lifecycle;
using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <inheritdoc cref="ClientCase"/>
internal sealed class ModelCase<TRecord, TWrite>(string model, ModelCase<TRecord, TWrite>.Reader read) : ClientCase(model)
    where TRecord : PlanhatRecord
    where TWrite : PlanhatWrite
{
    internal delegate TRecord Reader(ReadOnlySpan<byte> json);

    public required Func<PlanhatClient, IAsyncEnumerable<TRecord>> List { get; init; }

    public required Func<PlanhatClient, RecordId, Task<TRecord>> Get { get; init; }

    public required Func<PlanhatClient, TWrite, Task<TRecord>> Create { get; init; }

    public required Func<PlanhatClient, RecordId, TWrite, Task<TRecord>> Update { get; init; }

    public required Func<PlanhatClient, RecordId, Task> Delete { get; init; }

    /// <summary>Null for the one model that Planhat upserts nothing of.</summary>
    public Func<PlanhatClient, IEnumerable<TWrite>, Task<UpsertResult>>? Upsert { get; init; }

    public required Func<TRecord, RecordId?> IdOf { get; init; }

    public required Func<ClientAccount, TWrite> New { get; init; }

    /// <summary>A change of the record with the identifier; null for updates, which name it in the path.</summary>
    public required Func<RecordId?, TWrite> Change { get; init; }

    /// <summary>The methods beyond the usual ones.</summary>
    public Func<ClientAccount, Task>? Beyond { get; init; }

    public override PlanhatRecord Parse(ReadOnlySpan<byte> json) => read(json);

    public override async Task RunAsync(ClientAccount account)
    {
        PlanhatClient client = account.Client;
        TWrite properties = New(account);
        TRecord created = await Create(client, properties);
        AssertHolds(properties, created);
        RecordId id = IdOf(created)!;
        Assert.NotNull(id);

        AssertHolds(properties, await Get(client, id));
        Assert.Contains(await List(client).ToListAsync(), record => IdOf(record) == id);

        TWrite change = Change(null);
        AssertHolds(change, await Update(client, id, change));
        AssertHolds(change, await Get(client, id));
        if (Upsert is not null)
        {
            UpsertedItem item = Assert.Single((await Upsert(client, [Change(id)])).Items);
            Assert.Equal(id, item.Id);
            Assert.True(item.Outcome is UpsertOutcome.Unchanged or UpsertOutcome.Updated, item.ToString());
        }

        if (Beyond is not null)
        {
            await Beyond(account);
        }

        await Delete(client, id);
        PlanhatNotFoundException gone = await Assert.ThrowsAsync<PlanhatNotFoundException>(() => Get(client, id));
        Assert.Equal(404, gone.StatusCode);
    }

    private static void AssertHolds(TWrite properties, TRecord record) =>
        RecordAssert.Holds(properties.ToString(), JsonDocument.Parse(record.ToJson()).RootElement);
}
