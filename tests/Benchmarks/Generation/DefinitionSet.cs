using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Planhat.ToolGen;
using Planhat.ToolGen.TestSupport;
using Planhat.ToolGen.Tests.Support;

namespace Benchmarks.Generation;

/// <summary>Definition files with the schema lock of their tools, as a build hands them to the generator.</summary>
internal sealed class DefinitionSet
{
    private const string LockName = "planhat.tools.lock.json";
    private const string AcceptedFile = "PlanhatToolsLock.g.cs";
    private const string AcceptedLine = "//L ";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly string[] NoReferences = ["Planhat.ToolGen.dll", "Benchmarks.dll", "Planhat.Tools.dll"];

    private readonly StoredOptions _options;

    private DefinitionSet(IReadOnlyList<AdditionalText> definitions, string schemaLock)
    {
        Definitions = definitions;
        Lock = new StoredText(LockName, schemaLock);
        _options = StoredOptions.Empty
            .WithProperty("RootNamespace", "Planhat.Tools")
            .WithProperty("PlanhatToolsLockFile", LockName)
            .WithMetadata(LockName, "PlanhatToolGenRole", "Lock");
    }

    public IReadOnlyList<AdditionalText> Definitions { get; }

    /// <summary>The schema lock; it is read in every run.</summary>
    public AdditionalText Lock { get; }

    /// <summary>The shipped definitions and their committed lock.</summary>
    public static DefinitionSet Shipped() => new(
        [.. Directory
            .EnumerateFiles(Repository.PathOf("definitions"), "*.planhat.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => new StoredText(Path.GetFileName(path), File.ReadAllText(path)))],
        File.ReadAllText(Repository.PathOf("definitions", LockName)));

    /// <summary>Files with the lock that an accepting build of them writes.</summary>
    public static DefinitionSet Locked(IEnumerable<(string Path, string Text)> files)
    {
        AdditionalText[] definitions = [.. files.Select(static file => new StoredText(file.Path, file.Text))];
        var unlocked = new DefinitionSet(definitions, "{}");
        GeneratorRunResult result = ResultOf(unlocked
            .Driver(unlocked._options.WithProperty("AcceptToolChanges", "true"), tracks: false)
            .RunGenerators(HostCompilation()));
        string accepted = result.GeneratedSources.First(static source => source.HintName == AcceptedFile).SourceText.ToString();
        return new DefinitionSet(definitions, string.Concat(accepted
            .Split('\n')
            .Where(static line => line.StartsWith(AcceptedLine, StringComparison.Ordinal))
            .Select(static line => line[AcceptedLine.Length..] + "\n")));
    }

    /// <summary>A new driver, which has seen nothing.</summary>
    /// <param name="tracks">Whether steps are told apart afterwards; that costs time.</param>
    public GeneratorDriver Driver(bool tracks = false) => Driver(_options, tracks);

    /// <summary>A compilation for runs in which only the generator matters.</summary>
    public static CSharpCompilation HostCompilation() => CSharpCompilation.Create(
        "Planhat.Tools",
        [CSharpSyntaxTree.ParseText("internal static class Host;", ParseOptions)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A compilation that compiles.</summary>
    public static CSharpCompilation WholeCompilation() => HostCompilation().AddReferences(
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !NoReferences.Contains(Path.GetFileName(path)))
            .Select(static path => MetadataReference.CreateFromFile(path)));

    /// <summary>The generator's result.</summary>
    /// <exception cref="InvalidOperationException">It reported an error, so that nothing measured is worth anything.</exception>
    public static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        ImmutableArray<Diagnostic> errors = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.IsEmpty ? result : throw new InvalidOperationException($"The generator reports {errors.Length} errors, first: {errors[0]}");
    }

    private CSharpGeneratorDriver Driver(StoredOptions options, bool tracks) => CSharpGeneratorDriver.Create(
        [new ToolGenGenerator().AsSourceGenerator()],
        [.. Definitions, Lock],
        ParseOptions,
        options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));
}
