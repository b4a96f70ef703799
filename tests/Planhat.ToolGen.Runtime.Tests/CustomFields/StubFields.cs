using System.Threading.Channels;
using Planhat.ToolGen.CustomFields;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>A source whose readings the test ends one by one.</summary>
internal sealed class StubFields : ICustomFieldSource
{
    private readonly Lock _lock = new();
    private readonly List<TaskCompletionSource<CustomFieldSet>> _readings = [];
    private readonly Channel<TaskCompletionSource<CustomFieldSet>> _begun = Channel.CreateUnbounded<TaskCompletionSource<CustomFieldSet>>();

    /// <summary>Readings that were begun.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _readings.Count;
            }
        }
    }

    public Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken)
    {
        var reading = new TaskCompletionSource<CustomFieldSet>(TaskCreationOptions.RunContinuationsAsynchronously);
        cancellationToken.Register(() => reading.TrySetCanceled(cancellationToken));
        lock (_lock)
        {
            _readings.Add(reading);
        }

        _begun.Writer.TryWrite(reading);
        return reading.Task;
    }

    /// <summary>Waits for the next reading to begin.</summary>
    public async Task<TaskCompletionSource<CustomFieldSet>> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _begun.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Definitions of the model license.</summary>
    public static CustomFieldSet Set(params CustomFieldDefinition[] definitions) => new(definitions);

    /// <summary>One text field of the model license.</summary>
    public static CustomFieldSet Named(string name) => Set(new CustomFieldDefinition("license", name, CustomFieldKind.Text));
}
