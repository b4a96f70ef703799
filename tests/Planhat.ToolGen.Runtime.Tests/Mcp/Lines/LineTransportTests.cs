using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Mcp.Lines;

namespace Planhat.ToolGen.Runtime.Tests.Mcp.Lines;

public sealed class LineTransportTests
{
    private const string Call = """{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{}}""";

    private static readonly TimeSpan NoEnd = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData("no json", -32700, null)]
    [InlineData("{\"jsonrpc\":\"2.0\"", -32700, null)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600, null)]
    [InlineData("7", -32600, null)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600, null)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}", -32600, "1.5")]
    [InlineData("{\"jsonrpc\":\"1.0\",\"id\":7,\"method\":\"ping\"}", -32600, "7")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"x\"}", -32600, "\"x\"")]
    public async Task LinesThatAreNoMessageAreAnswered(string line, int code, string? id)
    {
        var output = new MemoryStream();
        await using var transport = new LineTransport(Input(line + "\n" + Call + "\n"), output, TimeSpan.Zero);

        JsonRpcMessage next = await transport.MessageReader.ReadAsync();

        using var answer = JsonDocument.Parse(output.ToArray());
        Assert.Equal(code, answer.RootElement.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(id ?? "null", answer.RootElement.GetProperty("id").GetRawText());
        Assert.Equal("tools/call", Assert.IsType<JsonRpcRequest>(next).Method);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n \t\r\n\n")]
    [InlineData("")]
    public async Task MessagesEndWithTheirLineOrWithTheInput(string ending)
    {
        await using var transport = new LineTransport(Input(Call + ending), Stream.Null, TimeSpan.Zero);

        Assert.Equal("tools/call", Assert.IsType<JsonRpcRequest>(await transport.MessageReader.ReadAsync()).Method);
        Assert.False(await transport.MessageReader.WaitToReadAsync());
    }

    [Fact]
    public async Task AfterTheEndOfTheInputRunningRequestsAreWaitedFor()
    {
        var output = new MemoryStream();
        await using var transport = new LineTransport(Input(Call), output, NoEnd);
        var request = (JsonRpcRequest)await transport.MessageReader.ReadAsync();
        Task<bool> more = transport.MessageReader.WaitToReadAsync().AsTask();

        Assert.False(more.IsCompleted);
        await transport.SendMessageAsync(new JsonRpcResponse { Id = request.Id, Result = "done \"so\"" });

        Assert.False(await more);
        Assert.Equal("""{"result":"done \"so\"","id":"a","jsonrpc":"2.0"}""" + "\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task ACancelledRequestIsNotWaitedFor()
    {
        string cancelled = """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"a"}}""";
        await using var transport = new LineTransport(Input($"{Call}\n{cancelled}\n"), Stream.Null, NoEnd);

        await transport.MessageReader.ReadAsync();
        await transport.MessageReader.ReadAsync();

        Assert.False(await transport.MessageReader.WaitToReadAsync());
    }

    [Fact]
    public async Task AListenerIsNotWaitedFor()
    {
        string listen = """{"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{}}""";
        await using var transport = new LineTransport(Input(listen), Stream.Null, NoEnd);

        await transport.MessageReader.ReadAsync();

        Assert.False(await transport.MessageReader.WaitToReadAsync());
    }

    [Fact]
    public async Task OutOfGraceTheConnectionEndsAllTheSame()
    {
        await using var transport = new LineTransport(Input(Call), Stream.Null, TimeSpan.FromMilliseconds(1));

        await transport.MessageReader.ReadAsync();

        Assert.False(await transport.MessageReader.WaitToReadAsync());
    }

    [Fact]
    public async Task DisposingDoesNotWaitForAReadThatNeverEnds()
    {
        var pipe = new Pipe();
        var transport = new LineTransport(pipe.Reader.AsStream(), Stream.Null, NoEnd);

        await transport.DisposeAsync();

        Assert.False(await transport.MessageReader.WaitToReadAsync());
    }

    private static MemoryStream Input(string text) => new(Encoding.UTF8.GetBytes(text));
}
