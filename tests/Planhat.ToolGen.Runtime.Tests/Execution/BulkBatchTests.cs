using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class BulkBatchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RequestsHoldAllItemsInOrderAndNoMoreThanTheMost(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++)
        {
            int count = random.Next(1, 40);
            int mostItems = random.Next(1, 12);
            int mostBytes = random.Next(20, 300);
            var items = new JsonArray([.. Enumerable.Range(0, count).Select(number => new JsonObject { ["n"] = number, ["x"] = new string('x', random.Next(60)) })]);

            IReadOnlyList<BulkBatch> batches = BulkBatch.Divide(Encoding.UTF8.GetBytes(items.ToJsonString()), mostItems, mostBytes);

            JsonArray[] bodies = [.. batches.Select(static batch => JsonNode.Parse(batch.Body.Span)!.AsArray())];
            Assert.Equal(Enumerable.Range(0, count), bodies.SelectMany(static body => body.Select(static item => (int)item!["n"]!)));
            Assert.Equal(bodies.Select(static body => body.Count), batches.Select(static batch => batch.Count));
            Assert.Equal(bodies.Select(static body => (int)body[0]!["n"]!), batches.Select(static batch => batch.First));
            Assert.All(batches, batch => Assert.True(batch.Count <= mostItems && (batch.Body.Length <= mostBytes || batch.Count == 1)));
        }
    }
}
