using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>One run of the generator; edits make the next run of the same driver, so that its cache is at work.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly Compilation _input;
    private readonly ImmutableDictionary<string, AdditionalText> _files;
    private readonly StoredOptions _options;

    private GeneratorRun(
        GeneratorDriver driver,
        Compilation input,
        ImmutableDictionary<string, AdditionalText> files,
        StoredOptions options)
    {
        _driver = driver.RunGenerators(input);
        _input = input;
        _files = files;
        _options = options;
    }

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>How each registered output came about, one entry per output call.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    /// <summary>Hint names of files that were emitted anew in this run.</summary>
    public IReadOnlyList<string> Emitted(GeneratorRun before) =>
        [.. Result.GeneratedSources
            .Where(source => !before.Result.GeneratedSources.Any(old => ReferenceEquals(old.SourceText, source.SourceText)))
            .Select(source => source.HintName)];

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Runs a fresh driver over definition files.</summary>
    public static GeneratorRun Of(params (string Path, string Text)[] files)
    {
        ImmutableDictionary<string, AdditionalText> texts = files.ToImmutableDictionary(
            file => file.Path,
            file => (AdditionalText)new StoredText(file.Path, file.Text));
        StoredOptions options = StoredOptions.Empty.WithProperty("RootNamespace", "Acme.Tools");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ToolGenGenerator().AsSourceGenerator()],
            files.Select(file => texts[file.Path]),
            EmittedCode.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, EmittedCode.Compilation(EmittedCode.Host), texts, options);
    }

    public GeneratorRun Edit(string path, string text)
    {
        StoredText replacement = new(path, text);
        return new(_driver.ReplaceAdditionalText(_files[path], replacement), _input, _files.SetItem(path, replacement), _options);
    }

    public GeneratorRun Add(string path, string text)
    {
        StoredText added = new(path, text);
        return new(_driver.AddAdditionalTexts([added]), _input, _files.Add(path, added), _options);
    }

    public GeneratorRun Remove(string path) =>
        new(_driver.RemoveAdditionalTexts([_files[path]]), _input, _files.Remove(path), _options);

    /// <summary>Sets a build property.</summary>
    public GeneratorRun Option(string name, string value) => With(_options.WithProperty(name, value));

    /// <summary>Sets metadata of a definition file.</summary>
    public GeneratorRun Metadata(string path, string name, string value) => With(_options.WithMetadata(path, name, value));

    /// <summary>Adds a C# file that has nothing to do with the definitions.</summary>
    public GeneratorRun EditCSharp(string source) =>
        new(_driver, _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, EmittedCode.ParseOptions)), _files, _options);

    /// <summary>How the outputs of a step came about.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string trackingName) =>
        Result.TrackedSteps.TryGetValue(trackingName, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>What a step handed on.</summary>
    public IReadOnlyList<object> Values(string trackingName) =>
        [.. Result.TrackedSteps[trackingName].SelectMany(step => step.Outputs).Select(output => output.Value)];

    private GeneratorRun With(StoredOptions options) => new(_driver.WithUpdatedAnalyzerConfigOptions(options), _input, _files, options);
}
