using System.IO.Compression;
using System.Text;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Errors;

/// <summary>Answers as they come over the wire, through the HTTP stack that is used in earnest: each gives a result or one clear error.</summary>
public sealed class UpstreamAnswerTests
{
    private const string Ok = "HTTP/1.1 200 OK\nContent-Type: application/json";
    private const string BrokenOff = "The connection to Planhat broke off before the answer was complete.";
    private const string Undecompressed = "Planhat's answer could not be decompressed: it is damaged or incomplete.";

    private static readonly byte[] Record = """[{"_id":"65f0a1b2c3d4e5f607182930","product":"Café"}]"""u8.ToArray();

    public static TheoryData<string, string, byte[]> Readable { get; } = new()
    {
        { "plain", Ok, Record },
        { "byte order mark", Ok, [.. "\uFEFF"u8, .. Record] },
        { "gzip", $"{Ok}\nContent-Encoding: gzip", Gzip(Record) },
        { "chunked", $"{Ok}\nTransfer-Encoding: chunked", [.. Encoding.ASCII.GetBytes($"{Record.Length:x}\r\n"), .. Record, .. "\r\n0\r\n\r\n"u8] },
        { "a charset that is not true", "HTTP/1.1 200 OK\nContent-Type: application/json; charset=iso-8859-1", Record },
        { "HTML by name, JSON by content", "HTTP/1.1 200 OK\nContent-Type: text/html", Record },
    };

    public static TheoryData<string, string, byte[], int, string> Broken { get; } = new()
    {
        { "not gzip", $"{Ok}\nContent-Encoding: gzip", Record, 502, Undecompressed },
        { "half of a gzip", $"{Ok}\nContent-Encoding: gzip", Gzip(Record)[..30], 502, "Planhat answered 200, but with text that is not whole JSON" },
        { "a gzip bomb", $"{Ok}\nContent-Encoding: gzip", Gzip(new byte[2 << 20]), 502, "Planhat's answer is larger than 1 MB." },
        { "shorter than announced", $"{Ok}\nContent-Length: 1000", Record, 502, BrokenOff },
        { "longer than allowed", $"{Ok}\nContent-Length: 1048577", [], 502, "Planhat's answer is larger than 1 MB." },
        { "a chunk cut off", $"{Ok}\nTransfer-Encoding: chunked", [.. "1000\r\n"u8, .. Record], 502, BrokenOff },
        { "no HTTP", "220 mail.example ESMTP", [], 502, BrokenOff },
        { "no answer", "", [], 502, BrokenOff },
        { "UTF-16", "HTTP/1.1 200 OK\nContent-Type: application/json; charset=utf-16", Encoding.Unicode.GetBytes("[]"), 502, "Planhat answered 200, but with text that is not whole JSON (application/json)" },
        { "HTML", "HTTP/1.1 200 OK\nContent-Type: text/html", "<html>Sign in</html>"u8.ToArray(), 502, "Planhat answered 200, but with text that is not whole JSON (text/html)" },
        { "two documents", Ok, "[][]"u8.ToArray(), 502, "Planhat answered 200, but with text that is not whole JSON" },
        { "an object", Ok, """{"error":"no"}"""u8.ToArray(), 502, "Planhat answered 200, but with other JSON" },
        { "nothing", $"{Ok}\nContent-Length: 0", [], 502, "Planhat answered 200, but with an empty body" },
        { "204", "HTTP/1.1 204 No Content", [], 502, "Planhat answered 204, but with an empty body" },
        { "a redirect", "HTTP/1.1 307 Temporary Redirect\nLocation: http://127.0.0.1:1/elsewhere\nContent-Length: 0", [], 502, "Planhat answered 307. Redirects are not followed" },
        { "401", "HTTP/1.1 401 Unauthorized\nContent-Length: 2", "no"u8.ToArray(), 401, "Planhat answered 401: the Planhat credentials no longer work: reconnect the account." },
        { "a reason of its own", "HTTP/1.1 599 Whatever\nContent-Length: 0", [], 599, "Planhat answered 599." },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task AnAnswerThatHoldsTheRecordsIsRead(string name, string head, byte[] body)
    {
        ToolRun run = await RunAsync(head, body, "list_licenses", """{"fields":["*"]}""");

        Assert.False(run.IsError, $"{name}: {run.Text}");
        Assert.Equal("Café", (string?)run.Json["result"]![0]!["product"]);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task AnAnswerThatDoesNotHoldThemIsOneClearError(string name, string head, byte[] body, int status, string message)
    {
        ToolRun run = await RunAsync(head, body, "list_licenses", "{}");

        Assert.True(run.IsError, name);
        Assert.Equal(status, run.StatusCode);
        Assert.StartsWith(message, run.Message, StringComparison.Ordinal);
        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.DoesNotContain("failures", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task ACreateIsSentOnceWhateverComesBack(string name, string head, byte[] body, int status, string message)
    {
        await using var server = new RawServer(head, body);
        PlanhatConnection connection = new(StubApi.Description, WithRetry(server.Options));
        using ToolResult result = await new ToolExecutor(connection, StubApi.Catalog).ExecuteAsync(
            StubApi.Tool("create_license"), new ToolCall("""{"companyId":"65f0a1b2c3d4e5f607182930","value":1}"""u8.ToArray()), CancellationToken.None);

        Assert.True(result.IsError, $"{name} {status} {message}");
        Assert.Equal(1, server.Requests);
    }

    private static async Task<ToolRun> RunAsync(string head, byte[] body, string tool, string arguments)
    {
        await using var server = new RawServer(head, body);
        var executor = new ToolExecutor(new PlanhatConnection(StubApi.Description, server.Options), StubApi.Catalog);
        using ToolResult result = await executor.ExecuteAsync(StubApi.Tool(tool), new ToolCall(Encoding.UTF8.GetBytes(arguments)), CancellationToken.None);
        return new ToolRun(result.IsError, Encoding.UTF8.GetString(result.Json.Span), result.RateLimit, result.UpstreamStatus);
    }

    private static PlanhatConnectionOptions WithRetry(PlanhatConnectionOptions options) => new()
    {
        Credentials = options.Credentials,
        BaseUrls = options.BaseUrls,
        MaxResponseBytes = options.MaxResponseBytes,
        Retry = new PlanhatRetryOptions { MaxDelay = TimeSpan.FromMilliseconds(1) },
    };

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }
}
