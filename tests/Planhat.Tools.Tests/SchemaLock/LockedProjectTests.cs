using Planhat.Tools.Tests.Builds;
using static Planhat.Tools.Tests.SchemaLock.LockedProject;

namespace Planhat.Tools.Tests.SchemaLock;

/// <summary>The schema lock in real builds.</summary>
[Collection(CheckoutBuilds.CollectionName)]
public sealed class LockedProjectTests
{
    [Fact]
    public async Task AHostLocksItsToolsAndAcceptsABreakingEdit()
    {
        using var project = new LockedProject("net10.0");
        project.Write(DefinitionName, Definition);

        BuildOutcome missing = await project.BuildAsync(OnCi);
        Assert.False(missing.Succeeded);
        Assert.Contains("error PHTG155", missing.Output, StringComparison.Ordinal);

        AssertSucceeded(await project.BuildAsync(Accept));
        Assert.Equal("# Tool changes\n\nFirst schema lock, with 1 tool.\n", project.ReadText(ReportName));
        byte[] first = project.Read(LockName);
        Assert.Equal("{\n  \"format\": 2,\n  \"tools\": {\n    \"create_an_acme_call\": {\n"u8, first.AsSpan(0, 59));
        Assert.Contains("\"description\": \"Subject; a few words.\"", project.ReadText(LockName), StringComparison.Ordinal);

        project.Write(DefinitionName, Definition.Replace("integer, min: 0", "integer, min: 1", StringComparison.Ordinal));
        BuildOutcome broken = await project.BuildAsync();
        Assert.False(broken.Succeeded);
        Assert.Contains($"{DefinitionName}(7,3): error PHTG186: Tool 'create_an_acme_call' takes fewer values", broken.Output, StringComparison.Ordinal);
        Assert.Equal(first, project.Read(LockName));

        AssertSucceeded(await project.BuildAsync(Accept));
        Assert.NotEqual(first, project.Read(LockName));
        Assert.Contains("| breaking | Limit of an argument is tighter (PHTG186) |", project.ReadText(ReportName), StringComparison.Ordinal);
        AssertSucceeded(await project.BuildAsync(OnCi));
        Assert.Equal(["Locked.csproj", "api.planhat.yaml", DefinitionName, ReportName, LockName], project.Files);
    }

    [Fact]
    public async Task OnCiAHarmlessDifferenceIsAnErrorAndElsewhereARuleIsSwitchedOffByItsId()
    {
        using var project = new LockedProject("net10.0");
        project.Write(DefinitionName, Definition);
        AssertSucceeded(await project.BuildAsync(Accept));

        project.Write(DefinitionName, Definition.Replace("  minutes:", "  place: { type: text }\n  minutes:", StringComparison.Ordinal));
        BuildOutcome strict = await project.BuildAsync(OnCi);
        Assert.False(strict.Succeeded);
        Assert.Contains($"{LockName}(1,1): error PHTG156: The schema lock is not up to date (1 difference, the first in tool 'create_an_acme_call')", strict.Output, StringComparison.Ordinal);

        project.Write(DefinitionName, Definition.Replace("integer, min: 0", "integer, min: 1", StringComparison.Ordinal));

        // The SDK looks for the file from the folders of C# files.
        project.Write("Host.cs", "internal static class Host;");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PHTG186.severity = suggestion\n");
        AssertSucceeded(await project.BuildAsync());
    }

    [Fact]
    public async Task SeveritiesOfRulesAreSetInTheGlobalConfig()
    {
        using var project = new LockedProject("net10.0");
        project.Write("Host.cs", "internal static class Host;");
        project.Write(DefinitionName, Definition);
        AssertSucceeded(await project.BuildAsync(Accept));

        // An error (a tighter limit), a warning (other words) and information (a new argument).
        project.Write(DefinitionName, Definition
            .Replace("integer, min: 0", "integer, min: 1", StringComparison.Ordinal)
            .Replace("nothing is dialled", "it is not dialled", StringComparison.Ordinal)
            .Replace("  minutes:", "  place: { type: text }\n  minutes:", StringComparison.Ordinal));
        BuildOutcome shipped = await project.BuildAsync();
        Assert.Equal(["error PHTG186", "warning PHTG176"], shipped.Findings);

        project.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PHTG186.severity = none
            dotnet_diagnostic.PHTG176.severity = suggestion
            dotnet_diagnostic.PHTG189.severity = error
            """);
        BuildOutcome changed = await project.BuildAsync();
        Assert.Equal(["error PHTG189"], changed.Findings);

        project.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PHTG186.severity = none
            dotnet_diagnostic.PHTG176.severity = suggestion
            """);
        AssertSucceeded(await project.BuildAsync());
    }

    [Fact]
    public async Task ALibraryOfSeveralFrameworksIsAcceptedByBuildsSideBySideAndByOneFrameworkAlone()
    {
        AssertSucceeded(await LockedProject.BuildRuntimeAsync("net9.0"));
        using var project = new LockedProject("net10.0;net9.0");
        project.Write(DefinitionName, Definition);
        AssertSucceeded(await project.RestoreAsync());

        BuildOutcome[] builds = await Task.WhenAll(
            project.BuildAsync("--no-restore", Accept, "-c", "Debug"),
            project.BuildAsync("--no-restore", Accept, "-c", "Release"));
        Assert.All(builds, AssertSucceeded);
        Assert.Contains("\"create_an_acme_call\"", project.ReadText(LockName), StringComparison.Ordinal);
        Assert.Equal("# Tool changes\n\nFirst schema lock, with 1 tool.\n", project.ReadText(ReportName));

        project.Write(DefinitionName, Definition.Replace("nothing is dialled", "it is not dialled", StringComparison.Ordinal));
        AssertSucceeded(await project.BuildAsync("--no-restore", Accept, "-f", "net9.0"));
        Assert.Contains("it is not dialled", project.ReadText(LockName), StringComparison.Ordinal);
        Assert.Contains("(PHTG176)", project.ReadText(ReportName), StringComparison.Ordinal);
        Assert.Equal(["Locked.csproj", "api.planhat.yaml", DefinitionName, ReportName, LockName], project.Files);
    }

    private static void AssertSucceeded(BuildOutcome build) => Assert.True(build.Succeeded, build.Output);
}
