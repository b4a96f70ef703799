using BenchmarkDotNet.Attributes;
using Benchmarks.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Micro;

/// <summary>The generator on the shipped definitions: time and memory.</summary>
public class GeneratorBenchmarks
{
    private readonly DefinitionSet _shipped = DefinitionSet.Shipped();
    private readonly CSharpCompilation _compilation = DefinitionSet.HostCompilation();
    private GeneratorDriver? _before;
    private GeneratorDriver? _edited;

    /// <summary>Fills the cache of a driver and edits one of its files.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        AdditionalText file = _shipped.Definitions[0];
        _before = _shipped.Driver().RunGenerators(_compilation);
        _edited = _before.ReplaceAdditionalText(file, new Planhat.ToolGen.Tests.Support.StoredText(file.Path, "# a note\n" + file.GetText()));
    }

    /// <summary>Nothing is cached.</summary>
    [Benchmark]
    public GeneratorDriver FullRun() => _shipped.Driver().RunGenerators(_compilation);

    /// <summary>Everything is cached but one file, in which a comment was added.</summary>
    [Benchmark]
    public GeneratorDriver CommentInOneFile() => _edited!.RunGenerators(_compilation);

    /// <summary>Everything is cached.</summary>
    [Benchmark]
    public GeneratorDriver NothingChanged() => _before!.RunGenerators(_compilation);
}
