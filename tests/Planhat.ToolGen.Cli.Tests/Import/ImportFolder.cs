using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

/// <summary>A folder with a source to import and a folder for the definitions, deleted at the end.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planhat-import-");

    /// <summary>The folder for the definitions.</summary>
    public string Output => Path.Combine(_folder.FullName, "definitions");

    /// <summary>Names of the files written.</summary>
    public IReadOnlyList<string> Written => Directory.Exists(Output) ? [.. Directory.GetFiles(Output).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)] : [];

    /// <summary>The sample of a collection in the manner of Planhat's.</summary>
    public static string Collection => File.ReadAllText(Repository.PathOf("tests", "Planhat.ToolGen.Cli.Tests", "Import", "Samples", "planhat-like.postman_collection.json"));

    /// <summary>The smallest description of OpenAPI around paths.</summary>
    /// <param name="paths">JSON of the paths, without the braces around them.</param>
    /// <param name="more">JSON of further members of the document.</param>
    /// <param name="version">Version of OpenAPI.</param>
    public static string OpenApi(string paths, string more = "", string version = "3.0.3") => $$"""
        {
          "openapi": "{{version}}",
          "info": { "title": "Acme", "version": "1" },
          "servers": [ { "url": "https://api.acme.example" } ],
          "security": [ { "token": [] } ],
          "paths": { {{paths}} },
          "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } }
          {{(more.Length == 0 ? "" : ", " + more)}}
        }
        """;

    public string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Output, name));

    /// <summary>Imports a text.</summary>
    public Task<CliRun> ImportAsync(string text, string name = "source.json", params IEnumerable<string> flags) =>
        CliRun.OfAsync(["import", Write(name, text), "--output", Output, .. flags]);

    /// <summary>Runs the generator over the files written, and compiles what it emits.</summary>
    public IReadOnlyList<string> Problems()
    {
        GeneratorRun run = GeneratorRun.Of([.. Directory.GetFiles(Output, "*.planhat.yaml").Select(static file => (Path.GetFileName(file), File.ReadAllText(file)))]);
        return [.. run.Diagnostics.Select(static diagnostic => diagnostic.ToString()), .. EmittedCode.Problems(run, EmittedCode.Host)];
    }

    /// <summary>The rows of a table in the report.</summary>
    public IReadOnlyList<string[]> Rows(string heading) =>
    [
        .. Read("import-report.md").Split('\n')
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    public void Dispose() => _folder.Delete(recursive: true);
}
