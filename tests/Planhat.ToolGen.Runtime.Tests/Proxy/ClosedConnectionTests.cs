using System.Net;
using System.Net.Sockets;
using System.Text;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

/// <summary>A server that closes a used connection in an orderly way instead of answering: the HTTP stack takes the request for unprocessed.</summary>
public sealed class ClosedConnectionTests
{
    [Theory]
    [InlineData("DELETE", false)]
    [InlineData("POST", true)]
    public async Task ARequestThatMustNotBeRepeatedIsSentOnce(string verb, bool hasBody)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var end = new CancellationTokenSource();
        Task<int> server = ServeAsync(listener, verb, end.Token);
        PlanhatProxy proxy = new PlanhatConnection(
            StubApi.Description,
            new PlanhatConnectionOptions
            {
                Credentials = new PlanhatCredentials(StubApi.Token),
                BaseUrls = new Dictionary<string, Uri> { ["main"] = new($"http://{listener.LocalEndpoint}") },
            }).Proxy;
        (await proxy.SendAsync(new PlanhatRequest("main", "GET", "/licenses"), CancellationToken.None)).Dispose();

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => proxy.SendAsync(
            new PlanhatRequest("main", verb, "/licenses/1") { Body = hasBody ? "{}"u8.ToArray() : default(ReadOnlyMemory<byte>?) },
            CancellationToken.None));
        await end.CancelAsync();

        Assert.Equal(PlanhatFailureKind.Truncated, failure.Kind);
        Assert.Equal(1, await server);
    }

    // Answers everything but the verb; how often the verb came.
    private static async Task<int> ServeAsync(TcpListener listener, string verb, CancellationToken cancellationToken)
    {
        int count = 0;
        byte[] buffer = new byte[8192];
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(cancellationToken);
                NetworkStream stream = client.GetStream();
                int read;
                while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    if (Encoding.ASCII.GetString(buffer, 0, read).StartsWith(verb, StringComparison.Ordinal))
                    {
                        count++;
                        client.Client.Shutdown(SocketShutdown.Send);
                        break;
                    }

                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"u8.ToArray(), cancellationToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return count;
        }
    }
}
