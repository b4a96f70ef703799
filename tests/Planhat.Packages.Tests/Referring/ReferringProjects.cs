using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Referring;

/// <summary>Projects that refer to the packages in every way there is, built together.</summary>
public sealed class ReferringProjects(PackageFeed feed) : IAsyncLifetime
{
    private const string Extension = """
        extends: license
        endpoints:
          list_NAME_licenses:
            operation: list
            description: List licenses.
            returns: [_id]
        """;

    private const string Use = """
        namespace NAME;

        public static class Use
        {
            public static Planhat.ToolGen.Tools.ToolCatalog Own => CATALOG.Catalog;
        }
        """;

    /// <summary>The folder of the solution.</summary>
    public string Root => feed.PathOf("referring");

    /// <summary>The build of all projects.</summary>
    internal CommandResult Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        string generator = $"""<PackageReference Include="Planhat.ToolGen" Version="{feed.Version}" PrivateAssets="all" />""";
        string tools = $"""<PackageReference Include="Planhat.Tools" Version="{feed.Version}" />""";

        // Only the tools: nothing of the generator is there.
        AddProject("OnlyTools", tools, "Planhat.Tools.PlanhatTools", definition: false);

        // A library that says nothing of assets, and its users with and without definitions of their own.
        AddProject("Library", tools + generator.Replace(""" PrivateAssets="all" """, " ", StringComparison.Ordinal), "Library.PlanhatTools", definition: true);
        AddProject("UserOfLibrary", """<ProjectReference Include="../Library/Library.csproj" />""", "UserOfLibrary.PlanhatTools", definition: true);
        AddProject("PlainUserOfLibrary", """<ProjectReference Include="../Library/Library.csproj" />""", "Library.PlanhatTools", definition: false);

        // A library that keeps the generator for itself.
        AddProject("KeepingLibrary", tools + generator, "KeepingLibrary.PlanhatTools", definition: true);
        AddProject("UserOfKeepingLibrary", """<ProjectReference Include="../KeepingLibrary/KeepingLibrary.csproj" />""", "KeepingLibrary.PlanhatTools", definition: true);

        // Brings in the generator's files a second time, by hand.
        AddProject(
            "Twice",
            tools + generator.Replace(" />", " GeneratePathProperty=\"true\" />", StringComparison.Ordinal),
            "Twice.PlanhatTools",
            definition: true,
            """
            <Import Project="$(PkgPlanhat_ToolGen)/build/Planhat.ToolGen.props" />
            <Import Project="$(PkgPlanhat_ToolGen)/build/Planhat.ToolGen.targets" />
            """);

        // Its own API, without the shipped tools.
        AddProject("OwnApi", generator + $"""<PackageReference Include="Planhat.ToolGen.Runtime" Version="{feed.Version}" />""", "OwnApi.PlanhatTools", definition: false);
        Write("OwnApi/api.planhat.yaml", """
            api: planhat
            hosts:
              main: { url: "https://api.planhat.com", authentication: bearer }
            """);
        Write("OwnApi/call.planhat.yaml", """
            model: call
            resource: calls
            path: /calls
            page: { default: 100, max: 2000 }
            properties:
              _id: { type: id, access: read }
            endpoints:
              list_calls:
                operation: list
                description: List calls.
                returns: [_id]
            """);

        Write("Referring.slnx", $"<Solution>{string.Concat(Directory.EnumerateDirectories(Root).Select(static folder => Path.GetFileName(folder)).Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        Build = await feed.BuildAsync(Root);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The names of the files that a project gives the generator, with repetitions.</summary>
    internal async Task<IReadOnlyList<string>> AdditionalFilesAsync(string project)
    {
        CommandResult result = await feed.DotnetAsync(Path.Combine(Root, project), "msbuild", "-getItem:AdditionalFiles", "-nologo");
        using JsonDocument items = JsonDocument.Parse(result.EnsureSuccess().Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(static item => $"{item.GetProperty("Filename").GetString()}{item.GetProperty("Extension").GetString()}")];
    }

    /// <summary>The full names of the types in a project's assembly.</summary>
    internal IReadOnlyList<string> Types(string project)
    {
        using var assembly = new PEReader(File.OpenRead(Path.Combine(Root, project, "bin", "Debug", "net10.0", $"{project}.dll")));
        MetadataReader metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions
                .Select(metadata.GetTypeDefinition)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }

    private void AddProject(string name, string references, string catalog, bool definition, string imports = "")
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
              {imports}
            </Project>
            """);
        Write($"{name}/Use.cs", Use.Replace("NAME", name, StringComparison.Ordinal).Replace("CATALOG", $"global::{catalog}", StringComparison.Ordinal));
        if (definition)
        {
            Write($"{name}/license.planhat.yaml", Extension.Replace("NAME", name.ToLowerInvariant(), StringComparison.Ordinal));
        }
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
