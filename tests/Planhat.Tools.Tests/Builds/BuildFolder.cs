using System.Diagnostics;
using System.Xml.Linq;

namespace Planhat.Tools.Tests.Builds;

/// <summary>A folder outside the checkout with projects that the SDK builds with the generator of this checkout.</summary>
internal sealed class BuildFolder : IDisposable
{
    /// <summary>What the tools of a project are compiled against.</summary>
    public const string Api = """
        api: planhat
        hosts:
          main: { url: "https://api.planhat.com", authentication: bearer }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("planhat-build-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>The props and targets of the generator.</summary>
    public static string GeneratorBuildFolder { get; } = Repository.PathOf("generator", "Planhat.ToolGen", "build");

    /// <summary>The generator, and the library it reads YAML with.</summary>
    private static string GeneratorFolder { get; } =
        Repository.PathOf("generator", "Planhat.ToolGen", "bin", Repository.Configuration, "netstandard2.0");

    public string PathOf(string file) => Path.Combine(_root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public byte[] Read(string file) => File.ReadAllBytes(PathOf(file));

    public string ReadText(string file) => File.ReadAllText(PathOf(file));

    public DateTime WrittenAt(string file) => File.GetLastWriteTimeUtc(PathOf(file));

    /// <summary>The names of the files that lie in a folder itself.</summary>
    public IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(PathOf(folder)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Copies a file from anywhere into a folder.</summary>
    public string Copy(string source, string folder)
    {
        Directory.CreateDirectory(PathOf(folder));
        string target = Path.Combine(PathOf(folder), Path.GetFileName(source));
        File.Copy(source, target, overwrite: true);
        return target;
    }

    /// <summary>Runs <c>dotnet build</c> in a folder; restores first unless told otherwise.</summary>
    public Task<BuildOutcome> BuildAsync(string folder, params IEnumerable<string> arguments) => DotNetAsync(PathOf(folder), ["build", .. arguments]);

    /// <summary>Runs <c>dotnet</c> with a command that takes MSBuild's switches.</summary>
    public static async Task<BuildOutcome> DotNetAsync(string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments.Take(1), "-v:quiet", "-nologo", "-nodeReuse:false", .. arguments.Skip(1)])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The tests themselves may run on CI.
        start.Environment.Remove("CI");
        using Process build = Process.Start(start)!;
        Task<string> error = build.StandardError.ReadToEndAsync();
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return new BuildOutcome(build.ExitCode == 0, output + await error);
    }

    /// <summary>A project that compiles the definitions beside it.</summary>
    /// <param name="targetFrameworks">The frameworks, separated by semicolons.</param>
    /// <param name="content">More of the project, before the generator's targets.</param>
    /// <param name="analyzers">The files of the generators; null for the one of the checkout.</param>
    public static string Project(string targetFrameworks, string content = "", IEnumerable<string>? analyzers = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Path.Combine(GeneratorBuildFolder, "Planhat.ToolGen.props")}" />
          <PropertyGroup>
            <{FrameworksProperty(targetFrameworks)}>{targetFrameworks}</{FrameworksProperty(targetFrameworks)}>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <PlanhatToolsLockRequired>true</PlanhatToolsLockRequired>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat((analyzers ?? Generator).Select(static file => $"<Analyzer Include=\"{file}\" />"))}
            <Reference Include="{Repository.PathOf("runtime", "Planhat.ToolGen.Runtime", "bin", Repository.Configuration, "$(TargetFramework)", "Planhat.ToolGen.Runtime.dll")}" />
            {PackagesOf("Planhat.ToolGen.Runtime")}
          </ItemGroup>
          {content}
          <Import Project="{Path.Combine(GeneratorBuildFolder, "Planhat.ToolGen.targets")}" />
        </Project>
        """;

    /// <summary>The files of the generator.</summary>
    public static IReadOnlyList<string> Generator { get; } =
        [Path.Combine(GeneratorFolder, "Planhat.ToolGen.dll"), Path.Combine(GeneratorFolder, "YamlDotNet.dll")];

    private static string FrameworksProperty(string targetFrameworks) =>
        targetFrameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";

    /// <summary>What a package of the library would bring along; for older frameworks it is newer than the framework's own assemblies.</summary>
    private static string PackagesOf(string library)
    {
        Dictionary<string, string> versions = XDocument.Load(Repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value, StringComparer.Ordinal);
        return string.Concat(XDocument.Load(Repository.PathOf("runtime", library, library + ".csproj"))
            .Descendants("PackageReference")
            .Select(static package => package.Attribute("Include")!.Value)
            .Select(name => $"""<PackageReference Include="{name}" Version="{versions[name]}" />"""));
    }
}
