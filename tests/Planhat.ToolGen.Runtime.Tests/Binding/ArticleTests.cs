using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class ArticleTests
{
    [Theory]
    [InlineData("license", "a license")]
    [InlineData("invoice", "an invoice")]
    [InlineData("end user", "an end user")]
    [InlineData("user", "a user")]
    [InlineData("user activity", "a user activity")]
    [InlineData("NPS answer", "an NPS answer")]
    [InlineData("CRM record", "a CRM record")]
    [InlineData("opportunity", "an opportunity")]
    public void NounHasTheArticleItIsSpokenWith(string noun, string expected) => Assert.Equal(expected, Article.With(noun));
}
