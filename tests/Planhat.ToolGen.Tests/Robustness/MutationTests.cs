using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

/// <summary>One damaged file among healthy ones: rules across files see it, and what passes is built and emitted.</summary>
public sealed class MutationTests
{
    private const int MutantsOfSamples = 1_000;

    private const int MutantsOfShipped = 40;

    private const int MutantsOfHosts = 60;

    private const int Batches = 10;

    private const string Extension = """
        extends: license
        properties:
          extra: { type: money, currency: _currency }
        endpoints:
          list_licenses_with_extra:
            operation: list
            description: List.
            returns: [_id]
            filters: [extra]
          copy_license:
            operation: custom
            description: Copy.
            method: POST
            path: "/licenses/{id}/{count}"
            arguments:
              count: { type: integer, in: path }
        """;

    private const string Changes = """
        extends: license
        tags: [acme]
        presets: { desk: [read, delete_a_planhat_license_by_id] }
        endpoints:
          get_single_planhat_license_by_id:
            rename: read_contract
            description: Read one contract; list them with list_all_planhat_licenses.
            tags: [acme]
            aliases: [read_license]
            returns: [_id, product]
          create_a_planhat_license: { hide: true }
          list_all_planhat_licenses: { title: List contracts, exposure: extended }
        """;

    private const string ApiChanges = """
        extends_api: planhat
        instructions: Licenses are contracts.
        tags: { acme: Ours. }
        presets: { desk: Our desk. }
        """;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Batches)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DamagedSamplesAreCompiledWithoutAnInternalErrorAndFindingsLieInTheirText(int seed)
    {
        (string, string)[] samples = [.. SampleDefinitions.All, ("more.planhat.yaml", Extension)];

        Assert.True(RunsWithTools(samples, MutantsOfSamples, seed) > MutantsOfSamples / 10);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DamagedFilesOfAHostAreCompiledWithoutAnInternalErrorAndFindingsLieInTheirText(int seed)
    {
        (string, string)[] host = [("own/license.planhat.yaml", Changes), ("own/acme.planhat.yaml", ApiChanges)];

        Assert.True(RunsWithTools(host, MutantsOfHosts, seed, HostRun.Of) > 0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DamagedShippedDefinitionsAreCompiledWithoutAnInternalErrorAndFindingsLieInTheirText(int seed)
    {
        (string, string)[] shipped =
        [
            .. Directory.GetFiles(Repository.PathOf("definitions"), "*.planhat.yaml")
                .Order(StringComparer.Ordinal)
                .Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];

        Assert.True(RunsWithTools(shipped, MutantsOfShipped, seed) > MutantsOfShipped / 2);
    }

    [Fact]
    public void TheSameSeedGivesTheSameMutants() =>
        Assert.Equal(Mutation.Of(SampleDefinitions.License, new Random(7)), Mutation.Of(SampleDefinitions.License, new Random(7)));

    /// <summary>Damages one file after the other, and counts the runs that emitted tools.</summary>
    private static int RunsWithTools(
        (string Path, string Text)[] files, int mutants, int seed, Func<(string Path, string Text)[], GeneratorRun>? start = null)
    {
        start ??= GeneratorRun.Of;
        var random = new Random(seed);
        int emitting = 0;
        for (int mutant = 0; mutant < mutants; mutant++)
        {
            int index = random.Next(files.Length);
            (string path, string original) = files[index];
            string damaged = Mutation.Of(original, random);
            GeneratorRun run = start([.. files[..index], (path, damaged), .. files[(index + 1)..]]);
            Check(run, path, damaged);
            emitting += run.Sources.Keys.Any(static name => name.EndsWith("Tool.g.cs", StringComparison.Ordinal)) ? 1 : 0;
        }

        return emitting;
    }

    private static void Check(GeneratorRun run, string path, string damaged)
    {
        var text = SourceText.From(damaged);
        foreach (Diagnostic finding in run.Diagnostics)
        {
            Assert.True(finding.Id != "PHTG000", $"{finding.GetMessage(CultureInfo.InvariantCulture)}\n{damaged}");
            FileLinePositionSpan place = finding.Location.GetLineSpan();
            if (place.Path == path)
            {
                Assert.Equal(text.Lines.GetLinePositionSpan(finding.Location.SourceSpan), place.Span);
            }
        }
    }
}
