using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

public sealed class MutationTests
{
    private const int Mutants = 10_000;

    private const int Batches = 10;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Batches)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DamagedDefinitionsAreReadWithoutAnInternalErrorAndFindingsLieInTheirText(int seed)
    {
        (string Path, string Text)[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("definitions"), "*.planhat.yaml").Order(StringComparer.Ordinal).Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
            .. SampleDefinitions.All.Where(static file => file.Path != SampleDefinitions.ApiPath),
            ("more.planhat.yaml", "extends: license\nproperties:\n  extra: { type: money, currency: _currency }\nendpoints:\n  copy_license:\n    operation: custom\n    description: Copy.\n    method: POST\n    path: \"/licenses/{id}/{count}\"\n    arguments:\n      count: { type: integer, in: path }\n"),
        ];
        var random = new Random(seed);
        for (int mutant = 0; mutant < Mutants / Batches; mutant++)
        {
            int index = random.Next(files.Length);
            (string path, string original) = files[index];
            string damaged = Mutation.Of(original, random);
            var text = SourceText.From(damaged);

            // The damaged file beside a healthy one: rules across files see it, too.
            (string Path, string Text) neighbour = files[random.Next(files.Length)];
            (string, string)[] all = neighbour.Path == path ? [(path, damaged)] : [(path, damaged), neighbour];
            foreach (DiagnosticInfo finding in DefinitionFiles.Validate(all).Diagnostics)
            {
                Assert.True(finding.Descriptor.Id != "PHTG000", $"{finding.ToDiagnostic().GetMessage(null)}\n{damaged}");
                if (finding.Location.Path == path)
                {
                    Assert.Equal(text.Lines.GetLinePositionSpan(finding.Location.Span), finding.Location.Lines);
                }
            }
        }
    }

    [Fact]
    public void TheSameSeedGivesTheSameMutants() =>
        Assert.Equal(Mutation.Of(SampleDefinitions.License, new Random(7)), Mutation.Of(SampleDefinitions.License, new Random(7)));
}
