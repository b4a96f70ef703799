using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Programs;

/// <summary>A project that is built by the SDK.</summary>
public sealed partial class RealBuildTests
{
    [Fact]
    public async Task ValidatePrintsTheLinesOfARealBuild()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("call.planhat.yaml", "model: call\nresource: calls\npath: calls\nproperties:\n  who: { type: reference, to: nobody }\n");
        folder.Write("note.planhat.yaml", "model: [\n");
        folder.Replace(SampleDefinitions.LicensePath, "Read one license.", $"Read one license. {new string('x', 1_500)}");
        folder.Replace(SampleDefinitions.LicensePath, "List all licenses with little data.", $"List all licenses with little data. {new string('x', 1_500)}");
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PHTG103.severity = error\n");
        folder.Write("Host.cs", "internal static class Program;");
        folder.Write("Host.csproj", ProjectFile());

        CliRun build = await ToolGenProgram.RunAsync("dotnet", folder.Path, ["build", "-v", "quiet", "-nologo", "-nodeReuse:false", "-consoleLoggerParameters:NoSummary"]);
        CliRun validate = await folder.RunAsync("validate");

        string[] built = [.. build.Output.Split('\n').Where(static line => line.Contains(" PHTG", StringComparison.Ordinal)).Select(AsPrinted).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(1, build.ExitCode);
        Assert.True(built.Length >= 4, build.Output);
        Assert.Equal(built, validate.Lines.Order(StringComparer.Ordinal));
    }

    /// <summary>A line of MSBuild without the page and project it adds, its path as the command line shows it.</summary>
    private static string AsPrinted(string line)
    {
        string own = Addition().Replace(line.Trim(), "");
        int path = own.IndexOf('(', StringComparison.Ordinal);
        return DisplayPath.Of(own[..path]) + own[path..];
    }

    private static string ProjectFile()
    {
        string generator = Repository.PathOf("generator", "Planhat.ToolGen");
        string binaries = Path.Combine(generator, "bin", Repository.Configuration, "netstandard2.0");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.Combine(generator, "build", "Planhat.ToolGen.props")}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Path.Combine(binaries, "Planhat.ToolGen.dll")}" />
                <Analyzer Include="{Path.Combine(binaries, "YamlDotNet.dll")}" />
              </ItemGroup>
            </Project>
            """;
    }

    [GeneratedRegex(@"( \(https://\S+\))?( \[[^\]]+\.csproj\])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addition();
}
