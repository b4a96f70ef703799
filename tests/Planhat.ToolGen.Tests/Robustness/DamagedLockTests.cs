using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

/// <summary>A damaged schema lock beside healthy definitions.</summary>
public sealed class DamagedLockTests
{
    private const int Mutants = 150;

    private static readonly string Current = GeneratorRun.Of(SampleDefinitions.All).Accepting().Lock();

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ADamagedLockIsComparedWithoutAnInternalErrorAndLeavesTheToolsAlone(int seed)
    {
        var random = new Random(seed);
        GeneratorRun healthy = GeneratorRun.Of(SampleDefinitions.All).WithLock(Current);
        int compared = 0;
        for (int mutant = 0; mutant < Mutants; mutant++)
        {
            GeneratorRun run = healthy.Edit(LockedRun.LockPath, Mutation.Of(Current, random));

            Assert.Null(run.Result.Exception);
            Assert.All(run.Diagnostics, static found => Assert.True(
                string.CompareOrdinal(found.Id, "PHTG150") >= 0 && string.CompareOrdinal(found.Id, "PHTG210") <= 0, found.ToString()));
            Assert.Empty(run.Emitted(healthy));
            compared += run.Diagnostics.Any(static found => found.Id is "PHTG150" or "PHTG151" or "PHTG152") ? 0 : 1;
        }

        Assert.InRange(compared, Mutants / 10, Mutants - 1);
    }
}
