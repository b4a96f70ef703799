namespace Planhat.ToolGen.Tests.Support;

/// <summary>Runs of the generator with a schema lock.</summary>
internal static class LockedRun
{
    public const string LockPath = "defs/planhat.tools.lock.json";

    public const string AcceptedName = "PlanhatToolsLock.g.cs";

    /// <summary>A run over one model file beside the small api file.</summary>
    public static GeneratorRun Of(string model) => GeneratorRun.Of((DefinitionFiles.ApiPath, DefinitionFiles.Api), ("test.planhat.yaml", model));

    /// <summary>The same files with a lock.</summary>
    public static GeneratorRun WithLock(this GeneratorRun run, string text, string path = LockPath) =>
        run.Add(path, text).Metadata(path, "PlanhatToolGenRole", "Lock");

    /// <summary>The same files in a build that accepts the changes.</summary>
    public static GeneratorRun Accepting(this GeneratorRun run) => run.Option("AcceptToolChanges", "true");

    /// <summary>The lock that an accepting run would write.</summary>
    public static string Lock(this GeneratorRun accepting) => Lines(accepting, "//L ");

    /// <summary>The report that an accepting run would write.</summary>
    public static string Report(this GeneratorRun accepting) => Lines(accepting, "//R ");

    private static string Lines(GeneratorRun accepting, string prefix) => string.Concat(accepting.Sources[AcceptedName]
        .Split('\n')
        .Where(line => line.StartsWith(prefix, StringComparison.Ordinal))
        .Select(line => line[prefix.Length..] + "\n"));
}
