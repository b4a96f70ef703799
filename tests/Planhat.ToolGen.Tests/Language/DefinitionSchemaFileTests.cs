using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Tests.Language;

public sealed class DefinitionSchemaFileTests
{
    [Fact]
    public void TheCommittedSchemaIsWhatTheLanguageTableSays()
    {
        string path = Repository.PathOf("definitions", "definition.schema.json");
        string written = DefinitionSchemaWriter.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written, ignoreLineEndingDifferences: true);
    }
}
