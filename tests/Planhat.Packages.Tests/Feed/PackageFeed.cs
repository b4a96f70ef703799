using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Planhat.Packages.Tests.Feed;

/// <summary>All packages of the checkout, packed once under a version of their own into a folder, its templates installed, and the commands that use them there.</summary>
/// <remarks>
/// Nothing outside the temporary folder changes: bin and obj, installed templates and restored packages of ours lie in it. Packages of
/// others are taken from the machine's own package folder.
/// </remarks>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>How the README says to pack.</summary>
    public const string PackCommand = "dotnet pack Planhat.ToolGen.sln -c Release -o artifacts/packages";

    /// <summary>The version of this run, so that no package of an earlier one can be taken for it.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():n}";

    /// <summary>The temporary folder; <c>artifacts/packages</c> in it holds the packages.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("planhat-packages-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Folder => PathOf("artifacts", "packages");

    /// <summary>A place in the temporary folder.</summary>
    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A package's file.</summary>
    public string PathOfPackage(string id, string extension = "nupkg") => Path.Combine(Folder, $"{id}.{Version}.{extension}");

    public async Task InitializeAsync()
    {
        // The analyzers of the checkout had their say in its own build; the generator runs all the same.
        string[] command =
        [
            .. PackCommand.Replace("artifacts/packages", Folder, StringComparison.Ordinal).Split(' '),
            $"-p:Version={Version}", "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={PathOf("build")}",
            "-p:RunAnalyzers=false", "-v", "quiet", "-nologo", "-nodeReuse:false",
        ];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Repository.Root };
        start.Environment.Remove("CI");
        CommandResult pack = await RunAsync(start);
        pack.EnsureNoWarning();
        (await NewAsync(Root, "install", PathOfPackage("Planhat.ToolGen.Templates"))).EnsureSuccess();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs the SDK in a folder, with the packages as one more source of packages.</summary>
    internal Task<CommandResult> DotnetAsync(string folder, params IEnumerable<string> arguments) =>
        RunAsync(Configured(new ProcessStartInfo("dotnet", [.. arguments]) { WorkingDirectory = folder }));

    /// <summary>Builds what is in a folder.</summary>
    /// <param name="folder">The folder of a solution or project.</param>
    /// <param name="onCi">Whether continuous integration builds.</param>
    /// <param name="arguments">Further arguments.</param>
    internal Task<CommandResult> BuildAsync(string folder, bool onCi = false, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = Configured(new ProcessStartInfo(
            "dotnet", ["build", .. arguments, "-v", "minimal", "-nologo", "-nodeReuse:false", "--tl:off"]) { WorkingDirectory = folder });
        if (onCi)
        {
            start.Environment["CI"] = "true";
        }

        return RunAsync(start);
    }

    /// <summary>Runs <c>dotnet new</c> with templates of its own.</summary>
    internal Task<CommandResult> NewAsync(string folder, params IEnumerable<string> arguments) =>
        DotnetAsync(folder, ["new", .. arguments, "--debug:custom-hive", TemplateHive]);

    /// <summary>Runs a script of the shell as it stands, only that <c>dotnet new</c> has templates of its own.</summary>
    internal Task<CommandResult> ShellAsync(string folder, string script)
    {
        const string IsolateNew = """dotnet() { if [ "$1" = new ]; then command dotnet "$@" --debug:custom-hive "$TEMPLATE_HIVE"; else command dotnet "$@"; fi; }""";
        ProcessStartInfo start = Configured(new ProcessStartInfo("bash", ["-euc", $"{IsolateNew}\n{script}"]) { WorkingDirectory = folder });
        start.Environment["TEMPLATE_HIVE"] = PathOf("templates-of-the-script");
        start.Environment.Remove("RestoreAdditionalProjectSources");
        return RunAsync(start);
    }

    /// <summary>Runs a program that was installed as a tool.</summary>
    internal Task<CommandResult> ToolAsync(string path, params IEnumerable<string> arguments) => RunAsync(Configured(new ProcessStartInfo(path, [.. arguments])));

    private string TemplateHive => PathOf("templates");

    private ProcessStartInfo Configured(ProcessStartInfo start)
    {
        start.Environment.Remove("CI");
        start.Environment["NUGET_PACKAGES"] = PathOf("restored");
        start.Environment["NUGET_FALLBACK_PACKAGES"] = MachinePackages;
        start.Environment["RestoreAdditionalProjectSources"] = Folder;
        start.Environment["NuGetAudit"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return start;
    }

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult($"{start.FileName} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output + await error);
    }
}
