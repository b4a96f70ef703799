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

        IReadOnlyList<Finding> findings = broken.Text.StartsWith("api:", StringComparison.Ordinal)
            ? DefinitionFiles.FindAll(("test.planhat.yaml", broken.Text))
            : DefinitionFiles.Find(broken.Text);

        Assert.Equal([broken.Expected], findings);
    }
}
