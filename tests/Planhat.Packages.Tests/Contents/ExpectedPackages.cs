namespace Planhat.Packages.Tests.Contents;

/// <summary>All packages, file by file.</summary>
internal static class ExpectedPackages
{
    private static readonly string[] BothFrameworks = ["net10.0", "net9.0"];

    public static IReadOnlyList<ExpectedPackage> All { get; } =
    [
        new(
            "Planhat.ToolGen",
            [
                "analyzers/dotnet/cs/Planhat.ToolGen.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Planhat.ToolGen.props", "build/Planhat.ToolGen.targets",
                "buildTransitive/Planhat.ToolGen.props", "buildTransitive/Planhat.ToolGen.targets",
                "schema/definition.schema.json",
            ],
            Dependencies: [],
            Types: [],
            Libraries: []),
        Library("Planhat.ToolGen.Runtime", BothFrameworks, ["ModelContextProtocol.Core", "Polly.Core"]),
        Library("Planhat.ToolGen.Hosting", BothFrameworks, ["Planhat.ToolGen.Runtime", "ModelContextProtocol"]),
        Library(
            "Planhat.Tools",
            BothFrameworks,
            ["Planhat.ToolGen.Runtime"],
            [
                "build/Planhat.Tools.props", "buildTransitive/Planhat.Tools.props", "definitions/definition.schema.json",
                .. Directory.EnumerateFiles(Repository.PathOf("definitions"), "*.planhat.yaml").Select(static path => $"definitions/{Path.GetFileName(path)}"),
            ]),
        Library("Planhat.ToolGen.Emulator", BothFrameworks, []),
        Library(
            "Planhat.ToolGen.Testing",
            BothFrameworks,
            ["Microsoft.Extensions.DependencyInjection", "Planhat.ToolGen.Emulator", "Planhat.ToolGen.Hosting", "Planhat.ToolGen.Runtime"]),
        Tool("Planhat.ToolGen.Cli", "planhat-toolgen", ["Planhat.ToolGen"], ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.OpenApi", "System.CommandLine", "YamlDotNet"]),
        Tool(
            "Planhat.Mcp",
            "planhat-mcp",
            ["Planhat.ToolGen.Emulator", "Planhat.ToolGen.Runtime", "Planhat.Tools"],
            [
                "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
                "ModelContextProtocol.Core", "Polly.Core", "System.CommandLine",
            ],
            [".mcp/server.json"],
            ["DotnetTool", "McpServer"]),
        new(
            "Planhat.ToolGen.Templates",
            [.. TemplateFiles("planhat-mcp-server"), .. TemplateFiles("planhat-endpoint")],
            Dependencies: [],
            Types: ["Template"],
            Libraries: []),
    ];

    private static ExpectedPackage Library(string id, string[] frameworks, string[] dependencies, string[]? others = null) => new(
        id,
        [.. others ?? [], .. frameworks.SelectMany(framework => (string[])[$"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml"])],
        [.. frameworks.SelectMany(framework => dependencies.Length == 0 ? [$"{framework}:"] : dependencies.Select(dependency => $"{framework}: {dependency}"))],
        Types: [],
        [.. frameworks.Select(framework => $"lib/{framework}/{id}")]);

    // The generator's symbols are embedded wherever it is.
    private static ExpectedPackage Tool(string id, string command, string[] ours, string[] others, string[]? metadata = null, string[]? types = null)
    {
        const string Folder = "tools/net10.0/any";
        string[] withSymbols = [.. ours.Where(static assembly => assembly != "Planhat.ToolGen"), command];
        return new ExpectedPackage(
            id,
            [
                .. metadata ?? [],
                .. ours.Concat(others).Append(command).Select(static assembly => $"{Folder}/{assembly}.dll"),
                .. withSymbols.Select(static assembly => $"{Folder}/{assembly}.pdb"),
                $"{Folder}/{command}.deps.json", $"{Folder}/{command}.runtimeconfig.json", $"{Folder}/DotnetToolSettings.xml",
            ],
            Dependencies: [],
            types ?? ["DotnetTool"],
            [.. withSymbols.Select(static assembly => $"{Folder}/{assembly}")]);
    }

    private static IEnumerable<string> TemplateFiles(string template)
    {
        string folder = Repository.PathOf("samples", "templates", template);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"content/{template}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}")
            .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));
    }
}
