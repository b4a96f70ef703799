using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Validation;

/// <summary>The table of faults in <c>Samples/broken-definitions.txt</c>.</summary>
public sealed class BrokenDefinitionTests
{
    public static TheoryData<string> Names => [.. BrokenDefinition.ReadAll().Select(static broken => broken.Name)];

    [Fact]
    public void TheTableHasManyCasesEachWithItsOwnName() =>
        Assert.True(BrokenDefinition.ReadAll().Select(static broken => broken.Name).Distinct().Count() >= 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void AFaultIsFoundOnceAtItsTextWithItsMessage(string name)
    {
        BrokenDefinition broken = BrokenDefinition.ReadAll().Single(broken => broken.Name == name);

        IReadOnlyList<Finding> findings = broken.Text.Split(':')[0] switch
        {
            "api" => DefinitionFiles.FindAll(("test.planhat.yaml", broken.Text)),
            "extends" or "extends_api" => DefinitionFiles.FindInHost(("test.planhat.yaml", broken.Text)),
            _ => DefinitionFiles.Find(broken.Text),
        };

        Assert.Equal([broken.Expected], findings);
    }
}
