using Planhat.Tools.Tests.Builds;

namespace Planhat.Tools.Tests.SchemaLock;

/// <summary>A project in a folder of its own whose definitions have a schema lock.</summary>
internal sealed class LockedProject : IDisposable
{
    public const string Accept = "-p:AcceptToolChanges=true";
    public const string OnCi = "-p:ContinuousIntegrationBuild=true";
    public const string LockName = "planhat.tools.lock.json";
    public const string ReportName = "planhat.tools.changes.md";
    public const string DefinitionName = "call.planhat.yaml";

    public const string Definition = """
        model: call
        resource: calls
        path: /calls
        properties:
          _id: { type: id, access: read }
          subject: { type: text, description: "Subject; a few words." }
          minutes: { type: integer, min: 0 }
        endpoints:
          create_an_acme_call:
            operation: create
            description: Log a call; nothing is dialled.
        """;

    private readonly BuildFolder _build = new();

    /// <param name="targetFrameworks">The frameworks, separated by semicolons.</param>
    public LockedProject(string targetFrameworks)
    {
        Write("Locked.csproj", BuildFolder.Project(targetFrameworks));
        Write("api.planhat.yaml", BuildFolder.Api);
    }

    public void Dispose() => _build.Dispose();

    /// <summary>All files beside the project file.</summary>
    public IEnumerable<string> Files => _build.FilesOf("");

    public void Write(string file, string text) => _build.Write(file, text);

    public byte[] Read(string file) => _build.Read(file);

    public string ReadText(string file) => _build.ReadText(file);

    /// <summary>Builds; restores first unless told otherwise.</summary>
    public Task<BuildOutcome> BuildAsync(params IEnumerable<string> arguments) => _build.BuildAsync("", arguments);

    /// <summary>Restores, for builds that run side by side.</summary>
    public Task<BuildOutcome> RestoreAsync() => BuildFolder.DotNetAsync(_build.PathOf(""), ["restore"]);

    /// <summary>Builds a framework of the runtime that no test project refers to.</summary>
    public static Task<BuildOutcome> BuildRuntimeAsync(string targetFramework) => BuildFolder.DotNetAsync(
        Repository.PathOf("runtime", "Planhat.ToolGen.Runtime"),
        ["build", "-c", Repository.Configuration, "-f", targetFramework]);
}
