using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Tests.Language;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["name", "nation", "type", "title", "description", "externalId"];

    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("nam", "name")]
    [InlineData("names", "name")]
    [InlineData("tpye", "type")]
    [InlineData("titel", "title")]
    [InlineData("descripton", "description")]
    [InlineData("exteralID", "externalId")]
    [InlineData("x", null)]
    [InlineData("color", null)]
    [InlineData("descr", null)]
    public void NearestIsFoundWhenItIsNear(string name, string? expected) => Assert.Equal(expected, NearestName.Find(name, Names));

    [Theory]
    [InlineData("nmae", "did you mean 'name'?")]
    [InlineData("color", "use one of name, nation, type, title, description, externalId")]
    public void AdviceIsTheNearestOrAll(string name, string expected) => Assert.Equal(expected, NearestName.Advice(name, Names));

    [Fact]
    public void TheOnlyNameThatIsNotNearIsNoAdvice() =>
        Assert.Equal("there is only 'workflow'", NearestName.Advice("company", ["workflow"]));
}
