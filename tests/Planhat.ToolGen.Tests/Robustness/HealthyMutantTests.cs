using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

/// <summary>What validation lets pass, the emitters can compile: the model is built without checks.</summary>
public sealed class HealthyMutantTests
{
    private const int Wanted = 60;

    [Fact]
    public void DefinitionsThatPassValidationBecomeCodeThatCompiles()
    {
        var random = new Random(2026);
        int compiled = 0;
        for (int mutant = 0; mutant < 5_000 && compiled < Wanted; mutant++)
        {
            string damaged = Mutation.Of(SampleDefinitions.License, random);
            if (DefinitionFiles.FindAll((SampleDefinitions.ApiPath, SampleDefinitions.Api), (SampleDefinitions.LicensePath, damaged)).Count > 0)
            {
                continue;
            }

            GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api), (SampleDefinitions.LicensePath, damaged));
            compiled++;
            Assert.Empty(run.Diagnostics);
            Assert.True(EmittedCode.Problems(run, EmittedCode.ImplicitUsings) is [], damaged + string.Join('\n', EmittedCode.Problems(run, EmittedCode.ImplicitUsings)));
        }

        Assert.Equal(Wanted, compiled);
    }
}
