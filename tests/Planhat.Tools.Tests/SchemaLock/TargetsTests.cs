using Planhat.Tools.Tests.Builds;
using static Planhat.Tools.Tests.SchemaLock.LockedProject;

namespace Planhat.Tools.Tests.SchemaLock;

/// <summary>The generator's props and targets in the ways builds use them.</summary>
[Collection(CheckoutBuilds.CollectionName)]
public sealed class TargetsTests
{
    private const string Project = "my host";

    private static readonly string[] DesignTime =
        ["msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", Accept];

    [Fact]
    public async Task ImportedTwiceFromAReadOnlyFolderInAPathWithSpacesTheyWorkOnce()
    {
        using BuildFolder build = NewProject(ImportedAgain);
        foreach (string file in Directory.EnumerateFiles(BuildFolder.GeneratorBuildFolder))
        {
            string copy = build.PathOf($"my packages/{Path.GetFileName(file)}");
            build.Write(copy, File.ReadAllText(file));
            File.SetAttributes(copy, FileAttributes.ReadOnly);
        }

        AssertSucceeded(await build.BuildAsync(Project, Accept));
        Assert.Contains("create_an_acme_call", build.ReadText($"{Project}/{LockName}"), StringComparison.Ordinal);
        BuildOutcome again = await build.BuildAsync(Project, OnCi);
        AssertSucceeded(again);
        Assert.DoesNotContain("warning", again.Output, StringComparison.Ordinal);
        Assert.Equal(["Host.csproj", "api.planhat.yaml", DefinitionName, ReportName, LockName], build.FilesOf(Project));
        Assert.Equal(Directory.EnumerateFiles(BuildFolder.GeneratorBuildFolder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal), build.FilesOf("my packages"));
    }

    [Fact]
    public async Task ABuildWithoutAChangeCompilesAndWritesNothing()
    {
        using BuildFolder build = NewProject();
        AssertSucceeded(await build.BuildAsync(Project, Accept));
        AssertSucceeded(await build.BuildAsync(Project));

        const string Compiled = Project + "/obj/Debug/net10.0/Host.dll";
        DateTime compiledAt = build.WrittenAt(Compiled);
        AssertSucceeded(await build.BuildAsync(Project));
        Assert.Equal(compiledAt, build.WrittenAt(Compiled));

        string[] files = [$"{Project}/{LockName}", $"{Project}/{ReportName}"];
        DateTime[] writtenAt = [.. files.Select(build.WrittenAt)];
        AssertSucceeded(await build.BuildAsync(Project, Accept));
        AssertSucceeded(await build.BuildAsync(Project, Accept));
        Assert.Equal(writtenAt, files.Select(build.WrittenAt));
    }

    [Fact]
    public async Task ADesignTimeBuildAcceptsNothing()
    {
        using BuildFolder build = NewProject();
        AssertSucceeded(await BuildFolder.DotNetAsync(build.PathOf(Project), ["restore"]));
        AssertSucceeded(await BuildFolder.DotNetAsync(build.PathOf(Project), DesignTime));

        Assert.Equal(["Host.csproj", "api.planhat.yaml", DefinitionName], build.FilesOf(Project));
    }

    private static string ImportedAgain { get; } = """
        <Import Project="../my packages/Planhat.ToolGen.props" />
        <Import Project="../my packages/Planhat.ToolGen.targets" />
        """;

    private static BuildFolder NewProject(string content = "")
    {
        var build = new BuildFolder();
        build.Write($"{Project}/Host.csproj", BuildFolder.Project(
            "net10.0", content + "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>"));
        build.Write($"{Project}/api.planhat.yaml", BuildFolder.Api);
        build.Write($"{Project}/{DefinitionName}", Definition);
        return build;
    }

    private static void AssertSucceeded(BuildOutcome build) => Assert.True(build.Succeeded, build.Output);
}
