using System.Text;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Tests.Parsing;

/// <summary>A mistake of the generator itself is told as a finding.</summary>
public sealed class InternalFaultTests
{
    [Fact]
    public void ExceptionWhileParsingBecomesAFindingAtTheFilesStart()
    {
        ParsedDocument document = DefinitionParser.Parse("a.planhat.yaml", DocumentRole.Own, new FailingText(new InvalidOperationException("the text is gone")), CancellationToken.None);

        DiagnosticInfo finding = Assert.Single(document.Diagnostics);
        Assert.Equal("PHTG000", finding.Descriptor.Id);
        Assert.Equal("a.planhat.yaml", finding.Location.Path);
        Assert.Equal(0, finding.Location.Span.Start);
        Assert.Contains("the text is gone", finding.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    public static TheoryData<Exception> LibraryFaults =>
    [
        new MissingMethodException("Method not found: 'Int64 YamlDotNet.Core.Mark.get_Line()'."),
        new MissingFieldException("Field not found: 'YamlDotNet.Core.Mark.Empty'."),
        new TypeLoadException("Could not load type 'YamlDotNet.Core.Parser' from assembly 'YamlDotNet'."),
        new FileNotFoundException("Could not load file or assembly 'YamlDotNet, Version=16.0.0.0'."),
        new FileLoadException("Could not load file or assembly 'YamlDotNet, Version=16.0.0.0'."),
    ];

    [Theory]
    [MemberData(nameof(LibraryFaults), DisableDiscoveryEnumeration = true)]
    public void AnotherYamlLibraryIsOneFindingForAllFiles(Exception fault)
    {
        ParsedDocument ParsedAt(string path) => DefinitionParser.Parse(path, DocumentRole.Own, new FailingText(fault), CancellationToken.None);

        ValidatedDefinitions validated = DefinitionValidator.Validate(
            new[] { ParsedAt("a.planhat.yaml"), ParsedAt("b.planhat.yaml") }.ToEquatableArray(),
            CancellationToken.None);
        DiagnosticInfo finding = Assert.Single(validated.Diagnostics);
        Assert.Equal("PHTG012", finding.Descriptor.Id);
        Assert.Contains("with YamlDotNet 16.0.0.0, but the compiler loaded 16.0.0.0 ", finding.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(validated.Documents);
    }

    [Fact]
    public void AMissingLibraryOfAnotherNameIsAnInternalFault() =>
        Assert.Equal("PHTG000", InternalFault.At("a.planhat.yaml", new FileNotFoundException("Could not load file or assembly 'Other'.")).Descriptor.Id);

    [Fact]
    public void ExceptionWhileValidatingBecomesAFindingAndCompilesNothing()
    {
        ParsedDocument broken = DefinitionFiles.Parse("model: license\nresource: licenses\npath: /licenses\n") with { Path = null! };

        ValidatedDefinitions validated = DefinitionValidator.Validate(
            new[] { DefinitionFiles.Parse(DefinitionFiles.Api, "api.planhat.yaml"), broken, broken with { Path = "b" } }.ToEquatableArray(),
            CancellationToken.None);

        Assert.Contains(validated.Diagnostics, static finding => finding.Descriptor.Id == "PHTG000");
        Assert.Empty(validated.Documents);
    }

    [Fact]
    public void CancellationIsNotTakenForAFault()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        ParsedDocument document = DefinitionFiles.Parse(DefinitionFiles.Api);

        Assert.Throws<OperationCanceledException>(() =>
            DefinitionParser.Parse("a.planhat.yaml", DocumentRole.Own, SourceText.From(DefinitionFiles.Api), source.Token));
        Assert.Throws<OperationCanceledException>(() =>
            DefinitionValidator.Validate(new[] { document }.ToEquatableArray(), source.Token));
    }

    private sealed class FailingText(Exception fault) : SourceText
    {
        public override Encoding? Encoding => null;

        public override int Length => throw fault;

        public override char this[int position] => throw fault;

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            throw fault;
    }
}
