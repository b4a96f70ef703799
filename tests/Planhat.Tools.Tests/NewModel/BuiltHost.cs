using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.NewModel;

/// <summary>A project in a folder of its own, built by the SDK with the generator of this checkout.</summary>
internal sealed class BuiltHost : IDisposable
{
    private static int _count;

    private readonly string _folder;

    private BuiltHost(string folder, ToolCatalog catalog)
    {
        _folder = folder;
        Catalog = catalog;
    }

    /// <summary>The compiled catalog.</summary>
    public ToolCatalog Catalog { get; }

    /// <summary>Copies definition files into a new project, builds it and loads its catalog.</summary>
    public static Task<BuiltHost> BuildAsync(IEnumerable<string> definitionFiles) =>
        BuildAsync(definitionFiles, shippedDefinitions: "");

    /// <summary>Does the same on top of the shipped tools, whose definitions take part as reference files.</summary>
    public static Task<BuiltHost> BuildOnShippedToolsAsync(IEnumerable<string> definitionFiles) => BuildAsync(
        definitionFiles,
        $"""
        <Import Project="{Repository.PathOf("definitions", "build", "Planhat.Tools.props")}" />
        <ItemGroup>
          <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Planhat.Tools.dll")}" />
        </ItemGroup>
        """);

    private static async Task<BuiltHost> BuildAsync(IEnumerable<string> definitionFiles, string shippedDefinitions)
    {
        // Assemblies of one name cannot be loaded twice.
        string name = $"NewModelHost{Interlocked.Increment(ref _count)}";
        string folder = Directory.CreateTempSubdirectory("planhat-new-model-").FullName;
        foreach (string file in definitionFiles)
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), ProjectFile(shippedDefinitions));
        await RunBuildAsync(folder);
        using var image = new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(folder, "out", $"{name}.dll")));
        Assembly assembly = AssemblyLoadContext.Default.LoadFromStream(image);
        object catalog = assembly.GetType($"{name}.PlanhatTools", throwOnError: true)!.GetProperty("Catalog")!.GetValue(obj: null)!;
        return new BuiltHost(folder, (ToolCatalog)catalog);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string ProjectFile(string shippedDefinitions)
    {
        string generator = Repository.PathOf("generator", "Planhat.ToolGen");
        string binaries = Path.Combine(generator, "bin", Repository.Configuration, "netstandard2.0");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.Combine(generator, "build", "Planhat.ToolGen.props")}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Path.Combine(binaries, "Planhat.ToolGen.dll")}" />
                <Analyzer Include="{Path.Combine(binaries, "YamlDotNet.dll")}" />
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Planhat.ToolGen.Runtime.dll")}" />
              </ItemGroup>
              {shippedDefinitions}
            </Project>
            """;
    }

    private static async Task RunBuildAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-o", "out", "-v", "quiet", "-nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process build = Process.Start(start)!;
        Task<string> error = build.StandardError.ReadToEndAsync();
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, $"{output}\n{await error}");
    }
}
