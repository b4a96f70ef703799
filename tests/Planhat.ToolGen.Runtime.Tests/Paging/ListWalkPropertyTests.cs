using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Paging;

public sealed class ListWalkPropertyTests
{
    private const int Rounds = 60;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        foreach (RandomList.Kind kind in Enum.GetValues<RandomList.Kind>())
        {
            for (int seed = 1; seed <= 3; seed++)
            {
                cases.Add(seed, kind.ToString());
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WalkedByCursorTheUnionIsTheSetAndNothingComesTwice(int seed, string kind)
    {
        for (int round = 0; round < Rounds; round++)
        {
            var list = new RandomList((seed * 1000) + round, Enum.Parse<RandomList.Kind>(kind));
            using StubPlanhat planhat = list.Serve();

            IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, list.Tool, list.Next, list.Options, page =>
            {
                int count = (int)page.Json["result_count"]!;
                Assert.InRange(count, 0, list.LargestLimit);
                Assert.True(page.Text.Length <= list.Options.CharacterBudget || count == 1, $"{page.Text.Length} characters of {list.Options.CharacterBudget}");
            });

            Assert.Equal(list.Arranged(list.Expected), list.Arranged(pages.Ids()));
            Assert.All(planhat.Requests, static request => Assert.InRange(request.Url.Query.Length, 0, 2_200));
        }
    }

    [Theory]
    [InlineData("Parts")]
    [InlineData("LookUp")]
    [InlineData("LookUpOfSeveral")]
    [InlineData("Unpaged")]
    [InlineData("Plain")]
    public async Task EveryCursorAlteredInOneCharacterIsRefusedBeforePlanhatIsCalled(string kind)
    {
        var random = new Random(99);
        (RandomList list, string cursor) = await FirstCursor(kind);
        for (int position = 0; position < cursor.Length; position++)
        {
            char other = Letters.Where(letter => letter != cursor[position]).ElementAt(random.Next(Letters.Length - 1));
            JsonObject arguments = list.Next();
            arguments["next_cursor"] = $"{cursor[..position]}{other}{cursor[(position + 1)..]}";
            using StubPlanhat planhat = list.Serve();

            ToolRun run = (await ToolRun.Of(planhat, list.Tool, arguments.ToJsonString())).AssertError(422);

            Assert.StartsWith("/next_cursor ", Assert.Single(run.Failures()), StringComparison.Ordinal);
            Assert.Empty(planhat.Requests);
        }
    }

    private static async Task<(RandomList List, string Cursor)> FirstCursor(string kind)
    {
        for (int seed = 1; seed < 200; seed++)
        {
            var list = new RandomList(seed, Enum.Parse<RandomList.Kind>(kind));
            using StubPlanhat planhat = list.Serve();
            ToolRun run = (await ToolRun.Of(planhat, list.Tool, list.Next().ToJsonString(), list.Options)).AssertSuccess();
            if (run.Cursor is { } cursor)
            {
                return (list, cursor);
            }
        }

        throw new InvalidOperationException("No list of several pages was drawn.");
    }
}
