using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Planhat.ToolGen.Mcp.Lines;

/// <summary>MCP over two streams, one message a line, as on standard input and output.</summary>
/// <remarks>
/// The SDK's own transport leaves lines that are no message unanswered, and drops the answers of calls that are running when the
/// input ends. This one answers the former with the error of JSON-RPC 2.0 (https://www.jsonrpc.org/specification#error_object)
/// and gives the latter a grace to come to their end.
/// </remarks>
public sealed class LineTransport : ITransport
{
    // The SDK's own encoder writes each quote of a text block as six characters.
    private static readonly JsonTypeInfo<JsonRpcMessage> MessageType = (JsonTypeInfo<JsonRpcMessage>)
        new JsonSerializerOptions(McpJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            .GetTypeInfo(typeof(JsonRpcMessage));

    private readonly Channel<JsonRpcMessage> _incoming =
        Channel.CreateUnbounded<JsonRpcMessage>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });

    private readonly RunningRequests _running = new();
    private readonly SemaphoreSlim _writing = new(initialCount: 1, maxCount: 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly PipeReader _input;
    private readonly Stream _output;
    private readonly TimeSpan _grace;
    private readonly Task _reading;

    /// <summary>Begins to read.</summary>
    /// <param name="input">Where messages come from; it is disposed with the transport.</param>
    /// <param name="output">Where messages go; it stays the caller's to dispose.</param>
    /// <param name="grace">How long requests may run on after the end of the input.</param>
    public LineTransport(Stream input, Stream output, TimeSpan grace)
    {
        _input = PipeReader.Create(input);
        _output = output;
        _grace = grace;
        _reading = Task.Run(ReadAsync);
    }

    /// <inheritdoc/>
    public string? SessionId => null;

    /// <inheritdoc/>
    public ChannelReader<JsonRpcMessage> MessageReader => _incoming.Reader;

    /// <summary>Ends when the input has ended and no request is running any more, or the grace is over; it never fails.</summary>
    public Task Completion => _reading;

    /// <inheritdoc/>
    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await WriteLineAsync(JsonSerializer.SerializeToUtf8Bytes(message, MessageType), cancellationToken);
        }
        finally
        {
            if (message is JsonRpcResponse or JsonRpcError)
            {
                _running.End(((JsonRpcMessageWithId)message).Id);
            }
        }
    }

    /// <summary>Stops reading, without waiting for requests that are running.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        await _input.CompleteAsync();
        _stop.Dispose();
        _writing.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            await ReadLinesAsync();
            await _running.WhenAllEndedAsync().WaitAsync(_grace, _stop.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException or IOException)
        {
            // Disposed, out of grace, or the client went away in the middle of a line: nobody waits for more.
        }
        finally
        {
            _incoming.Writer.Complete();
        }
    }

    private async Task ReadLinesAsync()
    {
        while (true)
        {
            // A read of a console does not end when it is cancelled: it is left behind.
            ReadResult read = await _input.ReadAsync(CancellationToken.None).AsTask().WaitAsync(_stop.Token);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await TakeAsync(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                await TakeAsync(rest);
                return;
            }

            _input.AdvanceTo(rest.Start, rest.End);
        }
    }

    private async ValueTask TakeAsync(ReadOnlySequence<byte> bytes)
    {
        byte[] line = bytes.ToArray();
        if (line.AsSpan().Trim(" \t\r"u8).IsEmpty)
        {
            return;
        }

        JsonRpcMessage? message = null;
        try
        {
            message = JsonSerializer.Deserialize(line, MessageType);
        }
        catch (JsonException)
        {
            // What is wrong with it is told below.
        }

        if (message is null)
        {
            await WriteLineAsync(RefusedLine.Answer(line), _stop.Token);
            return;
        }

        _running.Follow(message);
        await _incoming.Writer.WriteAsync(message, _stop.Token);
    }

    private async Task WriteLineAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            // Half a line would make the next one unreadable, so a write that has begun is not cancelled.
            await _output.WriteAsync(json, CancellationToken.None);
            await _output.WriteAsync("\n"u8.ToArray(), CancellationToken.None);
            await _output.FlushAsync(CancellationToken.None);
        }
        finally
        {
            _writing.Release();
        }
    }
}
