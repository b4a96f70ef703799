using Planhat.ToolGen.Discovery;

namespace Planhat.ToolGen.Runtime.Tests.Discovery;

public sealed class ManyRecordsTests
{
    [Theory]
    [InlineData("close 20 tasks", true)]
    [InlineData("close them all at once", true)]
    [InlineData("close 2 tasks", false)]
    [InlineData("tasks of the last 30 days", false)]
    [InlineData("a task about 20 seats", false)]
    public void CountedRecordsAreManyAndOtherNumbersAreNot(string query, bool areMeant) =>
        Assert.Equal(areMeant, ManyRecords.AreMeant(SearchWords.Of(query), [WordStem.Of("tasks")]));
}
