using Planhat.Tools.Tests.Builds;

namespace Planhat.Tools.Tests.TwoGenerators;

/// <summary>Another generator of the same project brings another YamlDotNet.</summary>
[Collection(CheckoutBuilds.CollectionName)]
public sealed class TwoGeneratorsTests(OtherGenerator other) : IClassFixture<OtherGenerator>
{
    private const string Definition = """
        model: call
        resource: calls
        path: /calls
        properties:
          _id: { type: id, access: read }
          subject: { type: text }
        endpoints:
          create_an_acme_call:
            operation: create
            description: Log a call.
        """;

    private const string UseOfOurs = """
        internal static class Ours
        {
            public static object Catalog => Host.PlanhatTools.Catalog;
        }
        """;

    // A constant that is out of range does not compile.
    private const string UseOfTheirs = """
        internal static class Theirs
        {
            public const byte HasItsOwnYamlDotNet = Other.YamlDotNet == 13 ? 1 : -1;
        }
        """;

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task BothWorkInEitherOrderWithAndWithoutTheCompilerServer(bool oursFirst, bool server)
    {
        using BuildFolder build = Host(oursFirst ? [.. BuildFolder.Generator, .. other.Files] : [.. other.Files, .. BuildFolder.Generator]);
        build.Write("Theirs.cs", UseOfTheirs);

        BuildOutcome built = await build.BuildAsync("", $"-p:UseSharedCompilation={server}");
        Assert.True(built.Succeeded, built.Output);
        Assert.DoesNotContain("warning", built.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ALibraryOfTheFutureInAnotherFolderLeavesOursAtWork(bool oursFirst)
    {
        using BuildFolder future = await EmptyLibraryOfVersion99Async();
        string library = future.PathOf("bin/Debug/netstandard2.0/YamlDotNet.dll");
        using BuildFolder build = Host(oursFirst ? [.. BuildFolder.Generator, library] : [library, .. BuildFolder.Generator]);

        BuildOutcome built = await build.BuildAsync("");
        Assert.True(built.Succeeded, built.Output);
    }

    [Fact]
    public async Task InOneFolderWithTheirLibraryOursSaysWhyItCannotWork()
    {
        using BuildFolder build = Host([]);
        string[] files = [.. other.Files.Prepend(BuildFolder.Generator[0]).Select(file => build.Copy(file, "shared"))];
        build.Write("Host.csproj", BuildFolder.Project("net10.0", analyzers: files));

        AssertFindsTheLibrary("13.0.0.0", await build.BuildAsync("", "-p:UseSharedCompilation=false"));
    }

    [Fact]
    public async Task InOneFolderWithOurLibraryOursWorks()
    {
        using BuildFolder build = Host([]);
        string[] files = [.. BuildFolder.Generator.Prepend(other.Files[0]).Select(file => build.Copy(file, "shared"))];
        build.Write("Host.csproj", BuildFolder.Project("net10.0", analyzers: files));

        BuildOutcome built = await build.BuildAsync("", "-p:UseSharedCompilation=false");
        Assert.True(built.Succeeded, built.Output);
    }

    [Fact]
    public async Task WithoutItsLibraryOursSaysSo()
    {
        using BuildFolder build = Host([]);
        build.Write("Host.csproj", BuildFolder.Project("net10.0", analyzers: [build.Copy(BuildFolder.Generator[0], "alone")]));

        AssertFindsTheLibrary("none that it can use", await build.BuildAsync("", "-p:UseSharedCompilation=false"));
    }

    /// <summary>A project with two definition files, so that two findings would show.</summary>
    private static BuildFolder Host(IEnumerable<string> analyzers)
    {
        var build = new BuildFolder();
        build.Write("Host.csproj", BuildFolder.Project("net10.0", analyzers: analyzers));
        build.Write("Ours.cs", UseOfOurs);
        build.Write("api.planhat.yaml", BuildFolder.Api);
        build.Write("call.planhat.yaml", Definition);
        return build;
    }

    private static async Task<BuildFolder> EmptyLibraryOfVersion99Async()
    {
        var library = new BuildFolder();
        library.Write("YamlDotNet.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <Version>99.0.0</Version>
              </PropertyGroup>
            </Project>
            """);
        BuildOutcome built = await library.BuildAsync("");
        Assert.True(built.Succeeded, built.Output);
        return library;
    }

    private static void AssertFindsTheLibrary(string loaded, BuildOutcome built)
    {
        Assert.False(built.Succeeded);
        string[] lines = [.. built.Output.Split('\n').Where(static line => line.Contains("PHTG", StringComparison.Ordinal)).Select(static line => line.Trim()).Distinct(StringComparer.Ordinal)];
        Assert.Contains(
            $"error PHTG012: Definitions are read with YamlDotNet 16.0.0.0, but the compiler loaded {loaded} for Planhat.ToolGen",
            Assert.Single(lines),
            StringComparison.Ordinal);
        Assert.DoesNotContain("CS8784", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", built.Output, StringComparison.Ordinal);
    }
}
