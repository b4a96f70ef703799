using Planhat.ToolGen.Mcp.Discovery;

namespace Planhat.ToolGen.Runtime.Tests.Discovery;

public sealed class ToolSummaryTests
{
    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("Only one.", "Only one.")]
    [InlineData("Send points, e.g. logins. More.", "Send points, e.g. logins.")]
    [InlineData("Send points (e.g. logins, etc. as numbers). More.", "Send points (e.g. logins, etc. as numbers).")]
    public void FirstSentenceEndsAtNoAbbreviation(string description, string summary) => Assert.Equal(summary, ToolSummary.Of(description));

    [Fact]
    public void LongSentencesAreCut() => Assert.Equal(241, ToolSummary.Of(new string('a', 500)).Length);
}
