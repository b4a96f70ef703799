using System.Buffers;
using System.Text;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class BufferLifetimeTests
{
    private const string Record = """{"_id":"0123456789abcdef01234567","product":"p","value":1}""";

    [Theory]
    [InlineData("list_licenses", "{}", 200, $"[{Record},{Record}]")]
    [InlineData("list_licenses", """{"where":{"value":{"lt":5}}}""", 200, $"[{Record}]")]
    [InlineData("list_licenses", "{}", 200, "[1]")]
    [InlineData("list_licenses", "{}", 500, """{"message":"busy"}""")]
    [InlineData("get_license", """{"id":"ACME"}""", 200, Record)]
    [InlineData("get_license", """{"id":"extid-A","fields":["value"]}""", 200, Record)]
    [InlineData("get_license", """{"id":"ACME"}""", 404, "no")]
    [InlineData("update_license", """{"id":"ACME","value":1}""", 200, Record)]
    [InlineData("update_license", """{"id":"ACME","value":1}""", 403, "no")]
    [InlineData("create_license", """{"companyId":"extid-C1","ownerId":"extid-U1"}""", 200, Record)]
    [InlineData("create_license", """{"companyId":"extid-C1"}""", 200, """{"message":"Not allowed"}""")]
    [InlineData("delete_license", """{"id":"extid-A"}""", 200, Record)]
    [InlineData("delete_license", """{"id":"0123456789abcdef01234567"}""", 200, """{"n":0}""")]
    [InlineData("bulk_upsert_licenses", """{"items":[{"a":1}]}""", 206, """{"created":1}""")]
    [InlineData("bulk_upsert_licenses", """{"items":[{"a":1}]}""", 200, "{")]
    public async Task NoMemoryThatAResultStillUsesIsBackInThePool(string tool, string arguments, int status, string body)
    {
        // Both run on this thread to the end, so what was given back is what is rented next.
        using var planhat = StubPlanhat.Answering(status, body);
        var executor = new ToolExecutor(StubApi.Connect(planhat), StubApi.Catalog);
        ToolResult result = await executor.ExecuteAsync(StubApi.Tool(tool), new ToolCall(Encoding.UTF8.GetBytes(arguments)), CancellationToken.None);
        string before = Encoding.UTF8.GetString(result.Json.Span);

        List<byte[]> rented = PoisonThePool();

        Assert.NotEmpty(before);
        Assert.Equal(before, Encoding.UTF8.GetString(result.Json.Span));
        Assert.Equal(rented.Count, rented.Distinct(ReferenceEqualityComparer.Instance).Count());
        rented.ForEach(static array => ArrayPool<byte>.Shared.Return(array));
        result.Dispose();
    }

    [Fact]
    public void ABufferDisposedTwiceIsGivenBackOnce()
    {
        var buffer = new PooledBuffer(100_000);
        buffer.Dispose();
        buffer.Dispose();

        byte[] first = ArrayPool<byte>.Shared.Rent(100_000);
        byte[] second = ArrayPool<byte>.Shared.Rent(100_000);

        Assert.NotSame(first, second);
        Assert.True(buffer.Written.IsEmpty);
    }

    private static List<byte[]> PoisonThePool()
    {
        var rented = new List<byte[]>();
        for (int size = 16; size <= 1 << 17; size *= 2)
        {
            for (int count = 0; count < 40; count++)
            {
                byte[] array = ArrayPool<byte>.Shared.Rent(size);
                array.AsSpan().Fill(0xEE);
                rented.Add(array);
            }
        }

        return rented;
    }
}
