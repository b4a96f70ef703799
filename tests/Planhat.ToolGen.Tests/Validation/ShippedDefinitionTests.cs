using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Validation;

public sealed class ShippedDefinitionTests
{
    [Fact]
    public void NothingIsFoundInTheDefinitionsOfThisRepository()
    {
        (string Path, string Text)[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("definitions"), "*.planhat.yaml").Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];

        Assert.NotEmpty(files);
        Assert.Equal([], DefinitionFiles.FindAll(files));
        Assert.Equal(files.Length, DefinitionFiles.Validate(files).Documents.Count);
    }

    [Fact]
    public void NothingIsFoundInTheSamplesOfTheTests() =>
        Assert.Equal([], DefinitionFiles.FindAll([.. SampleDefinitions.All]));
}
