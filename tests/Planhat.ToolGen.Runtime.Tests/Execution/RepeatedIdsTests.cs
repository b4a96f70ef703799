using System.Text;
using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class RepeatedIdsTests
{
    private const string Keys = """[{"_id":"a1","externalId":"x"},{"_id":"a2"}]""";

    [Fact]
    public void IdsThatTheKeysHoldAreLeftOutWhereTheListsDoNotFit() =>
        Assert.Equal(["insertsKeys"], Names(Keys, """["a1","a2"]""", room: 30));

    [Fact]
    public void IdsStayWhereTheListsFit() =>
        Assert.Equal(["insertsKeys", "upsertedIds"], Names(Keys, """["a1","a2"]""", room: 1_000));

    [Theory]
    [InlineData("""["a1","a3"]""")]
    [InlineData("""["a1",7]""")]
    public void IdsThatTheKeysDoNotHoldStay(string ids) =>
        Assert.Equal(["insertsKeys", "upsertedIds"], Names(Keys, ids, room: 30));

    private static IEnumerable<string> Names(string keys, string ids, int room) =>
        RepeatedIds.Without([Member("insertsKeys", keys), Member("upsertedIds", ids)], room).Select(static member => member.Name);

    private static BulkMember Member(string name, string json)
    {
        var member = new BulkMember(name);
        member.Add(Encoding.UTF8.GetBytes(json));
        return member;
    }
}
