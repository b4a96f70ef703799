using System.Net;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class DamagedAnswerTests
{
    private const string Record = """{"_id":"0123456789abcdef01234567","product":"\u00e9\n","value":-1.5e3,"custom":{"A":[1,{"b":null}]},"dueDate":20574,"n":1,"deletedCount":1}""";

    [Theory]
    [InlineData("list_licenses", "{}")]
    [InlineData("list_licenses", """{"where":{"custom.A":{"contains":"x"},"value":{"lt":5}}}""")]
    [InlineData("list_invoices", """{"fields":["*"]}""")]
    [InlineData("get_license", """{"id":"0123456789abcdef01234567","fields":["custom.A","value"]}""")]
    [InlineData("get_license", """{"id":"ACME"}""")]
    [InlineData("get_invoice", """{"id":"0123456789abcdef01234567"}""")]
    [InlineData("delete_license", """{"id":"0123456789abcdef01234567"}""")]
    [InlineData("bulk_upsert_licenses", """{"items":[{"a":1}]}""")]
    public async Task EveryPrefixAndEveryDamagedByteOfAnAnswerGivesAResultOrACleanError(string tool, string arguments)
    {
        byte[] whole = System.Text.Encoding.UTF8.GetBytes(tool.StartsWith("list", StringComparison.Ordinal) ? $"[{Record},{Record}]" : Record);
        var bodies = new List<byte[]>();
        for (int position = 0; position < whole.Length; position++)
        {
            bodies.Add(whole[..position]);
            foreach (byte damage in (byte[])[0x00, (byte)'"', (byte)'}', (byte)'[', (byte)',', (byte)'\n', 0xFF])
            {
                byte[] damaged = [.. whole];
                damaged[position] = damage;
                bodies.Add(damaged);
            }
        }

        foreach (byte[] body in bodies)
        {
            using var planhat = new StubPlanhat(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) });

            ToolRun run = await ToolRun.Of(planhat, tool, arguments);

            Assert.NotNull(run.Json);
            Assert.DoesNotContain("\n", run.Text, StringComparison.Ordinal);
            Assert.True(!run.IsError || run.StatusCode is 502 or 404, run.Text);
        }
    }

    [Theory]
    [InlineData("""{"next_cursor":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","limit":}""")]
    [InlineData("""{"next_cursor":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" """)]
    [InlineData("""{"next_cursor":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} x""")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    public async Task BrokenArgumentsAreRefusedWhateverTheyHold(string arguments)
    {
        using StubPlanhat planhat = StubPlanhat.Of();

        (await ToolRun.Of(planhat, "list_licenses", arguments)).AssertError(422);

        Assert.Empty(planhat.Requests);
    }
}
