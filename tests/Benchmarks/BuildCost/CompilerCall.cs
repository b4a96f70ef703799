using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmarks.Measuring;
using Planhat.ToolGen.TestSupport;

namespace Benchmarks.BuildCost;

/// <summary>The compiler's command line for the definitions library, exactly as its build makes it, but for where the output goes.</summary>
internal sealed partial class CompilerCall
{
    private const string Framework = "net10.0";
    private const string Configuration = "Release";
    private const string GeneratorFile = "Planhat.ToolGen.dll";

    private readonly string _compilers;
    private readonly string _folder;
    private readonly string[] _arguments;

    private CompilerCall(string compilers, string folder, string[] arguments)
    {
        _compilers = compilers;
        _folder = folder;
        _arguments = arguments;
    }

    /// <summary>The program that keeps the compiler loaded.</summary>
    public string ServerFile => Path.Combine(_compilers, "VBCSCompiler.dll");

    private static string Definitions => Repository.PathOf("definitions");

    /// <summary>Builds the library once, with all it refers to, and takes the command line from the build.</summary>
    /// <param name="folder">A folder for output.</param>
    public static async Task<CompilerCall> CaptureAsync(string folder)
    {
        string[] common = ["--nologo", $"-p:Configuration={Configuration}", $"-p:TargetFramework={Framework}"];
        string project = Path.Combine(Definitions, "Planhat.Tools.csproj");
        await ChildProcess.RunAsync("dotnet", ["build", project, "-c", Configuration, "-f", Framework, "-v", "q", "--nologo"], Definitions);

        // The compile target is up to date; an output that never exists makes it run all the same, without the compiler.
        (string json, _) = await ChildProcess.RunAsync(
            "dotnet",
            [
                "msbuild", project, "-t:Compile", .. common, "-p:NonExistentFile=never/made", "-p:BuildProjectReferences=false",
                "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
                "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath",
            ],
            Definitions);
        using JsonDocument document = JsonDocument.Parse(json);
        string[] arguments = [.. document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
        string compilers = Path.Combine(document.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore");
        return new CompilerCall(
            compilers,
            folder,
            [
                .. arguments.Where(static argument => argument != "/noconfig" && !IsOutput(argument)),
                $"/out:{Path.Combine(folder, "Planhat.Tools.dll")}", $"/refout:{Path.Combine(folder, "Planhat.Tools.ref.dll")}", $"/doc:{Path.Combine(folder, "Planhat.Tools.xml")}",
                "/reportanalyzer",
            ]);
    }

    /// <summary>The same compilation with the generator's files given as they are, and no generator.</summary>
    public async Task<CompilerCall> WithoutGeneratorAsync()
    {
        string files = Path.Combine(_folder, "generated");
        Directory.CreateDirectory(files);
        await RunAsync(["/skipanalyzers+", $"/generatedfilesout:{files}"]);
        IEnumerable<string> ours = Directory.EnumerateFiles(Path.Combine(files, "Planhat.ToolGen"), "*.cs", SearchOption.AllDirectories);
        return new CompilerCall(_compilers, _folder, [.. _arguments.Where(static argument => !argument.EndsWith($"/{GeneratorFile}", StringComparison.Ordinal)), .. ours]);
    }

    /// <summary>Compiles.</summary>
    /// <param name="further">Further arguments.</param>
    /// <returns>Milliseconds of processor time of the process that was started, and those of the clock that the compiler reports of the generator.</returns>
    public async Task<(double Cpu, double Generator)> RunAsync(IEnumerable<string> further)
    {
        string response = Path.Combine(_folder, "csc.rsp");
        await File.WriteAllLinesAsync(response, _arguments.Select(static argument => argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument));
        (string output, double cpu) = await ChildProcess.RunAsync(
            "dotnet", [Path.Combine(_compilers, "csc.dll"), "/noconfig", .. further, $"@{response}"], Definitions);
        Match reported = Reported().Match(output);
        return (cpu, reported.Success ? 1000 * double.Parse(reported.Groups["seconds"].Value, CultureInfo.InvariantCulture) : 0);
    }

    private static bool IsOutput(string argument) =>
        argument.StartsWith("/out:", StringComparison.Ordinal)
        || argument.StartsWith("/refout:", StringComparison.Ordinal)
        || argument.StartsWith("/doc:", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*<?(?<seconds>[0-9.]+)\s+<?[0-9]+\s+Planhat\.ToolGen\.ToolGenGenerator\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reported();
}
