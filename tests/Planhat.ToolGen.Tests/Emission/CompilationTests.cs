using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Emission;

public sealed class CompilationTests
{
    [Theory]
    [InlineData(EmittedCode.Host)]
    [InlineData(EmittedCode.ImplicitUsings)]
    public void EmittedFilesCompileWithoutAWarning(string hostSource)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(EmittedCode.Problems(run, hostSource).Distinct());
    }
}
