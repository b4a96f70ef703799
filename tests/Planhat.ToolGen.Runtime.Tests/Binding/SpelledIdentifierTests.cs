using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class SpelledIdentifierTests
{
    private const IdentifierForms Every = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source;
    private const string Id = "65f0a1b2c3d4e5f607182930";

    private static readonly IdentifierSyntax Syntax = new("extid-", "srcid-");

    [Theory]
    [InlineData($"ObjectId(\"{Id}\")", Id)]
    [InlineData($"new ObjectId('{Id}')", Id)]
    [InlineData($"\"{Id}\"", Id)]
    [InlineData($"_id: {Id}", Id)]
    [InlineData($"https://api.planhat.com/companies/{Id}", Id)]
    [InlineData($"/companies/{Id}", Id)]
    [InlineData("EXTID-A 1", "extid-A 1")]
    [InlineData("extid:A", "extid-A")]
    [InlineData("externalId=A", "extid-A")]
    [InlineData("external_id-A", "extid-A")]
    [InlineData("Src-Id:7", null)]
    [InlineData("sourceId: 7", "srcid-7")]
    [InlineData("extid-A", null)]
    [InlineData(Id, null)]
    [InlineData("ext-A", null)]
    [InlineData("external", null)]
    [InlineData("extid-", null)]
    [InlineData($"see {Id}", null)]
    public void FindsTheIdentifierThatIsCertainlyMeant(string text, string? meant) =>
        Assert.Equal(meant, SpelledIdentifier.Meant(text, Syntax, Every));

    [Theory]
    [InlineData("ext-A", "extid-A")]
    [InlineData("src_7", "srcid-7")]
    [InlineData("external:A", "extid-A")]
    [InlineData("extension-A", null)]
    [InlineData("extid-A", null)]
    public void FindsTheIdentifierThatIsProbablyMeant(string text, string? meant) =>
        Assert.Equal(meant, SpelledIdentifier.Probable(text, Syntax, Every));

    [Fact]
    public void FormsThatAreNotPossibleAreNotMeant()
    {
        Assert.Null(SpelledIdentifier.Meant("EXTID-A", Syntax, IdentifierForms.Planhat | IdentifierForms.Source));
        Assert.Null(SpelledIdentifier.Probable("src-A", Syntax, IdentifierForms.Planhat));
    }
}
