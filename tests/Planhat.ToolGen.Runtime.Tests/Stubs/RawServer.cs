using System.Net;
using System.Net.Sockets;
using System.Text;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A server on loopback that answers every request with the same bytes, then closes the connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly byte[] _answer;
    private readonly Task _serving;

    public RawServer(string head, byte[] body)
    {
        _answer = [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body];
        _listener.Start();
        _serving = ServeAsync();
    }

    public PlanhatConnectionOptions Options => new()
    {
        Credentials = new PlanhatCredentials(StubApi.Token),
        BaseUrls = new Dictionary<string, Uri> { ["main"] = new($"http://{_listener.LocalEndpoint}") },
        MaxResponseBytes = 1 << 20,
    };

    public int Requests { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        byte[] request = new byte[64 * 1024];
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_end.Token);
                NetworkStream stream = client.GetStream();
                if (await stream.ReadAsync(request, _end.Token) > 0)
                {
                    Requests++;
                    await stream.WriteAsync(_answer, _end.Token);
                    client.Client.Shutdown(SocketShutdown.Send);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
