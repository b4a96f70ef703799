namespace Planhat.Tools.Tests.Reference;

/// <summary>The reference in <c>definitions/TOOLS.md</c>. <c>UPDATE_SNAPSHOTS=1</c> rewrites it.</summary>
public sealed class ToolReferenceTests
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public async Task ReferenceIsThatOfTheCompiledTools()
    {
        string file = Repository.PathOf("definitions", "TOOLS.md");
        string reference = await new ToolReference(PlanhatTools.Catalog).WriteAsync();
        if (IsUpdating)
        {
            await File.WriteAllTextAsync(file, reference);
        }

        string[] stored = File.Exists(file) ? await File.ReadAllLinesAsync(file) : [];
        string[] written = reference.Split('\n');
        string[] news = [.. written.Except(stored, StringComparer.Ordinal).Take(20)];
        Assert.True(
            string.Equals(string.Join('\n', stored) + "\n", reference, StringComparison.Ordinal),
            $"definitions/TOOLS.md is not that of the tools; UPDATE_SNAPSHOTS=1 rewrites it. New lines:\n{string.Join('\n', news)}");
    }

    [Fact]
    public void EveryToolHasATitleOfItsOwn() => Assert.Equal(
        PlanhatTools.Catalog.Tools.Count,
        PlanhatTools.Catalog.Tools.Select(static tool => tool.Title).Distinct(StringComparer.Ordinal).Count());
}
