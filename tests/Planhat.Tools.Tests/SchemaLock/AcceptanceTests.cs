using Planhat.Tools.Tests.Builds;
using static Planhat.Tools.Tests.SchemaLock.LockedProject;

namespace Planhat.Tools.Tests.SchemaLock;

/// <summary>Which projects' changes a build accepts.</summary>
[Collection(CheckoutBuilds.CollectionName)]
public sealed class AcceptanceTests
{
    private const string HostLock = "host/" + LockName;
    private const string CallsLock = "calls/" + LockName;
    private const string VisitsLock = "visits/" + LockName;

    [Fact]
    public async Task AHostAcceptsItsOwnChangesAndNotThoseOfTheProjectsItRefersTo()
    {
        using BuildFolder build = HostWithTwoLibraries();
        AssertSucceeded(await build.BuildAsync("calls", Accept));
        AssertSucceeded(await build.BuildAsync("visits", Accept));
        byte[] calls = build.Read(CallsLock);
        byte[] visits = build.Read(VisitsLock);

        AddArgument(build, "calls", "call");
        AddArgument(build, "visits", "visit");
        AssertSucceeded(await build.BuildAsync("host", Accept));
        Assert.Contains("create_an_acme_note", build.ReadText(HostLock), StringComparison.Ordinal);
        Assert.Equal(calls, build.Read(CallsLock));
        Assert.Equal(visits, build.Read(VisitsLock));

        // A project without tools of its own accepts nothing and says so.
        build.Write("tests/Tests.csproj", BuildFolder.Project(
            "net10.0", """<ItemGroup><ProjectReference Include="../calls/Calls.csproj" /></ItemGroup>""", analyzers: []));
        BuildOutcome nothing = await build.BuildAsync("tests", Accept, "-v:minimal");
        AssertSucceeded(nothing);
        Assert.Contains("Tests.csproj has no tool changes to accept; name the project whose definitions changed.", nothing.Output, StringComparison.Ordinal);
        Assert.Equal(calls, build.Read(CallsLock));
    }

    [Fact]
    public async Task ASolutionAcceptsTheChangesOfAllItsProjects()
    {
        using BuildFolder build = HostWithTwoLibraries();
        build.Write("All.slnx", """
            <Solution>
              <Project Path="host/Host.csproj" />
              <Project Path="calls/Calls.csproj" />
              <Project Path="visits/Visits.csproj" />
            </Solution>
            """);

        AssertSucceeded(await build.BuildAsync("", Accept));
        Assert.All([HostLock, CallsLock, VisitsLock], file => Assert.Contains("create_an_acme_", build.ReadText(file), StringComparison.Ordinal));

        AddArgument(build, "calls", "call");
        AddArgument(build, "host", "note");
        AssertSucceeded(await build.BuildAsync("", Accept));
        Assert.All([HostLock, CallsLock], file => Assert.Contains("\"place\"", build.ReadText(file), StringComparison.Ordinal));
        AssertSucceeded(await build.BuildAsync("", OnCi));
    }

    /// <summary>One reference stands before the generator's targets and names a property of its own, the other comes after them.</summary>
    private static BuildFolder HostWithTwoLibraries()
    {
        var build = new BuildFolder();
        build.Write("calls/Calls.csproj", BuildFolder.Project("net10.0"));
        build.Write("visits/Visits.csproj", BuildFolder.Project("net10.0"));
        build.Write("host/Host.csproj", BuildFolder
            .Project("net10.0", """<ItemGroup><ProjectReference Include="../calls/Calls.csproj" GlobalPropertiesToRemove="Unknown" /></ItemGroup>""")
            .Replace("</Project>", """<ItemGroup><ProjectReference Include="../visits/Visits.csproj" /></ItemGroup></Project>""", StringComparison.Ordinal));
        foreach ((string folder, string model) in new[] { ("calls", "call"), ("visits", "visit"), ("host", "note") })
        {
            build.Write($"{folder}/api.planhat.yaml", BuildFolder.Api);
            build.Write($"{folder}/{model}.planhat.yaml", DefinitionOf(model));
        }

        return build;
    }

    private static void AddArgument(BuildFolder build, string folder, string model) => build.Write(
        $"{folder}/{model}.planhat.yaml",
        DefinitionOf(model).Replace("  minutes:", "  place: { type: text }\n  minutes:", StringComparison.Ordinal));

    private static string DefinitionOf(string model) => Definition
        .Replace("model: call", $"model: {model}", StringComparison.Ordinal)
        .Replace("calls", model + "s", StringComparison.Ordinal)
        .Replace("create_an_acme_call", $"create_an_acme_{model}", StringComparison.Ordinal);

    private static void AssertSucceeded(BuildOutcome build) => Assert.True(build.Succeeded, build.Output);
}
