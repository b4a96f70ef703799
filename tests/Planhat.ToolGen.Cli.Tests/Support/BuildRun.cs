using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Planhat.ToolGen.Cli.Tests.Support;

/// <summary>The generator as the compiler drives it.</summary>
internal static class BuildRun
{
    /// <summary>What a build reports of files.</summary>
    /// <param name="options">The build's severities.</param>
    /// <param name="files">The additional files.</param>
    public static ImmutableArray<Diagnostic> DiagnosticsOf(CSharpCompilationOptions options, params IEnumerable<(string Path, string Text)> files) =>
        CSharpGeneratorDriver
            .Create(
                [new ToolGenGenerator().AsSourceGenerator()],
                files.Select(static file => (AdditionalText)new StoredText(file.Path, file.Text)),
                CSharpParseOptions.Default,
                StoredOptions.Empty)
            .RunGenerators(CSharpCompilation.Create("Built", options: options))
            .GetRunResult()
            .Diagnostics;
}
