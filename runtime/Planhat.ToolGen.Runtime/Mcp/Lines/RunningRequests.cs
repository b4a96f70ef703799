using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Planhat.ToolGen.Mcp.Lines;

/// <summary>The requests that still wait for their answer.</summary>
internal sealed class RunningRequests
{
    // Answered only when the connection ends.
    private const string Listening = "subscriptions/listen";

    private readonly Lock _lock = new();
    private readonly HashSet<RequestId> _ids = [];
    private TaskCompletionSource? _allEnded;

    /// <summary>Takes note of an incoming message: a request begins, a cancellation ends one.</summary>
    public void Follow(JsonRpcMessage message)
    {
        switch (message)
        {
            case JsonRpcRequest request when request.Method != Listening:
                lock (_lock)
                {
                    _ids.Add(request.Id);
                }

                break;
            case JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled when IdOf(cancelled.Params) is { } id:
                End(id);
                break;
        }
    }

    /// <summary>Takes note of an answer.</summary>
    public void End(RequestId id)
    {
        lock (_lock)
        {
            _ids.Remove(id);
            if (_ids.Count == 0)
            {
                _allEnded?.TrySetResult();
            }
        }
    }

    /// <summary>Ends when no request is running.</summary>
    public Task WhenAllEndedAsync()
    {
        lock (_lock)
        {
            if (_ids.Count == 0)
            {
                return Task.CompletedTask;
            }

            _allEnded ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _allEnded.Task;
        }
    }

    private static RequestId? IdOf(JsonNode? parameters) => parameters?["requestId"] switch
    {
        JsonValue value when value.TryGetValue(out string? text) => new RequestId(text),
        JsonValue value when value.TryGetValue(out long number) => new RequestId(number),
        _ => null,
    };
}
