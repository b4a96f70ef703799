using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Referring;

/// <summary>What the packages do to the projects that refer to them, themselves and through others.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ReferringTests(ReferringProjects projects) : IClassFixture<ReferringProjects>
{
    private static readonly int Shipped = Directory.GetFiles(Repository.PathOf("definitions"), "*.planhat.yaml").Length;

    [Fact]
    public void EveryKindOfProjectBuildsWithoutAWarning() => projects.Build.EnsureNoWarning();

    [Theory]
    [InlineData("Library", true)]
    [InlineData("UserOfLibrary", true)]
    [InlineData("PlainUserOfLibrary", false)]
    [InlineData("UserOfKeepingLibrary", false)]
    [InlineData("OnlyTools", false)]
    [InlineData("OwnApi", true)]
    public void CatalogIsEmittedWhereTheGeneratorMeetsDefinitions(string project, bool emitted) =>
        Assert.Equal(emitted, projects.Types(project).Contains($"{project}.PlanhatTools", StringComparer.Ordinal));

    [Fact]
    public async Task ReferenceFilesAreThereExactlyWhereTheGeneratorIs()
    {
        Assert.Empty(await projects.AdditionalFilesAsync("OnlyTools"));
        Assert.Empty(await projects.AdditionalFilesAsync("UserOfKeepingLibrary"));
        Assert.Equal(Shipped + 1, (await projects.AdditionalFilesAsync("KeepingLibrary")).Count);
        Assert.Equal(Shipped + 1, (await projects.AdditionalFilesAsync("UserOfLibrary")).Count);
    }

    [Fact]
    public async Task ASecondImportAddsNothing()
    {
        Assert.Equal(await projects.AdditionalFilesAsync("Library"), await projects.AdditionalFilesAsync("Twice"));
    }
}
