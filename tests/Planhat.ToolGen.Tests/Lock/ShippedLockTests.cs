using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>The committed lock of the shipped definitions.</summary>
public sealed class ShippedLockTests
{
    private static readonly (string Path, string Text)[] Definitions =
    [
        .. Directory.GetFiles(Repository.PathOf("definitions"), "*.planhat.yaml").Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static readonly string Committed = File.ReadAllText(Repository.PathOf("definitions", "planhat.tools.lock.json"));

    [Fact]
    public void TheCommittedLockIsUpToDate()
    {
        GeneratorRun run = GeneratorRun.Of(Definitions);

        Assert.Equal(Committed, run.Accepting().Lock());
        Assert.Empty(run.Option("AcceptToolChanges", "false").WithLock(Committed).Option("ContinuousIntegrationBuild", "true").Diagnostics);
    }

    [Fact]
    public void TheCommittedLockHasNoByteOrderMarkAndPlainLineEnds()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("definitions", "planhat.tools.lock.json"));

        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal("}\n}\n"u8, bytes.AsSpan(bytes.Length - 4));
    }

    [Fact]
    public void OneChangedEntryAmongAllIsTheOnlyFinding()
    {
        string tool = "    \"list_all_planhat_licenses\": {\n";
        string locked = Committed.Replace(tool, tool + "      \"surprise\": 1,\n", StringComparison.Ordinal);

        Assert.NotEqual(Committed, locked);
        Assert.Equal(["PHTG210"], GeneratorRun.Of(Definitions).WithLock(locked).Diagnostics.Select(static found => found.Id));
    }
}
