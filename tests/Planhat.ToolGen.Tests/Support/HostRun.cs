namespace Planhat.ToolGen.Tests.Support;

/// <summary>Runs of a host on the sample definitions as a library compiled them into <c>Shipped.Tools</c>.</summary>
internal static class HostRun
{
    /// <summary>A host with files of its own.</summary>
    public static GeneratorRun Of(params (string Path, string Text)[] files) => AsLibrary(
        GeneratorRun.Of([.. SampleDefinitions.All, .. files]), SampleDefinitions.ApiPath, SampleDefinitions.LicensePath);

    /// <summary>Makes files those of a library.</summary>
    public static GeneratorRun AsLibrary(GeneratorRun run, params string[] paths) => paths.Aggregate(run, static (current, path) => current
        .Metadata(path, "PlanhatToolGenRole", "Reference")
        .Metadata(path, "PlanhatToolGenNamespace", "Shipped.Tools"));
}
