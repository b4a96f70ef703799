using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Compiles emitted files as a strict host project would: all warnings, nullable, documentation checked.</summary>
internal static class EmittedCode
{
    /// <summary>A C# file of a project that leaves implicit usings off.</summary>
    public const string Host = "internal static class Host;";

    /// <summary>What implicit usings add to a console project.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Planhat.ToolGen.Tests", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) != "Planhat.ToolGen.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.Diagnose, SourceCodeKind.Regular);

    /// <summary>A compilation of C# files against the runtime.</summary>
    public static CSharpCompilation Compilation(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Emitted",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999));

    /// <summary>Everything the compiler has to say about the emitted files of a run, in a project with or without implicit usings.</summary>
    public static IReadOnlyList<string> Problems(GeneratorRun run, string hostSource) =>
        [.. Compilation([hostSource, .. run.Sources.Values])
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => $"{diagnostic} ← {Line(diagnostic)}")];

    /// <summary>Compiles and loads the emitted files of a run.</summary>
    public static ToolCatalog Catalog(GeneratorRun run) => Catalog(run, Host);

    /// <summary>Compiles and loads the emitted files of a run together with a file of the host.</summary>
    public static ToolCatalog Catalog(GeneratorRun run, string hostSource)
    {
        using MemoryStream image = new();
        Assert.True(Compilation([hostSource, .. run.Sources.Values]).Emit(image).Success);
        Type tools = Assembly.Load(image.ToArray()).GetType("Acme.Tools.PlanhatTools", throwOnError: true)!;
        return (ToolCatalog)tools.GetProperty("Catalog")!.GetValue(null)!;
    }

    private static string Line(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : string.Empty;
}
