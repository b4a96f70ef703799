using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Language;

public sealed class DiagnosticDescriptorTests
{
    /// <summary>Ids whose example would be too long for a page; tests named beside them produce each.</summary>
    private static readonly string[] WithoutExample =
    [
        "PHTG000", // InternalFaultTests
        "PHTG006", // YamlLimitTests
        "PHTG007",
        "PHTG008",
        "PHTG012", // InternalFaultTests
        "PHTG058", // LongDefinitionTests
        "PHTG103",
        "PHTG104",
    ];

    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(DiagnosticDescriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    public static TheoryData<string> IdsWithExample => [.. Descriptors.Select(static descriptor => descriptor.Id).Where(static id => !IsOfLock(id)).Except(WithoutExample)];

    [Fact]
    public void EachIdIsUsedOnce()
    {
        Assert.True(Descriptors.Length > 80);
        Assert.Equal(Descriptors.Length, Descriptors.Select(static descriptor => descriptor.Id).Distinct().Count());
    }

    [Fact]
    public void EachDescriptorHasTheCategoryAndTheLinkToItsPage() => Assert.All(Descriptors, static descriptor =>
    {
        Assert.Equal("Planhat.ToolGen", descriptor.Category);
        Assert.Equal($"https://github.com/planhat-toolgen/planhat-toolgen/blob/main/generator/docs/{descriptor.Id}.md", descriptor.HelpLinkUri);
    });

    [Fact]
    public void TheReleaseFileListsExactlyTheDescriptors()
    {
        string[] listed =
        [
            .. File.ReadAllLines(Repository.PathOf("generator", "Planhat.ToolGen", "AnalyzerReleases.Unshipped.md"))
                .Where(static line => line.StartsWith("PHTG", StringComparison.Ordinal)),
        ];
        Assert.Equal(
            Descriptors.Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title.ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EachDescriptorHasAPageAndEachPageADescriptor()
    {
        IEnumerable<string> pages = Directory.GetFiles(Repository.PathOf("generator", "docs"), "PHTG*.md").Select(static path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(Descriptors.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        Assert.All(Descriptors, static descriptor => Assert.Equal(
            $"# {descriptor.Id}: {descriptor.Title.ToString(CultureInfo.InvariantCulture)}",
            DocumentationPage.Read(descriptor.Id).Title));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheWrongExampleOfAPageIsFoundWithItsIdOnly(string id)
    {
        IReadOnlyList<Finding> findings = Find(id, DocumentationPage.Read(id).Wrong);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(id, finding.Id));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheRightExampleOfAPageIsAccepted(string id) => Assert.Empty(Find(id, DocumentationPage.Read(id).Right));

    [Fact]
    public void EachMessageSaysTheWayOut() => Assert.All(Descriptors, static descriptor =>
        Assert.Contains("; ", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    /// <summary>Rules of the schema lock compare two states; LockRuleTests and HandWrittenLockTests go through their pages.</summary>
    private static bool IsOfLock(string id) => string.CompareOrdinal(id, "PHTG150") >= 0 && string.CompareOrdinal(id, "PHTG210") <= 0;

    private static IReadOnlyList<Finding> Find(string id, IReadOnlyList<string> blocks)
    {
        Assert.NotEmpty(blocks);
        var files = blocks.Select(static (text, index) => (Path: $"{index}.planhat.yaml", Text: text)).ToList();

        // The missing api file is what PHTG050 is about; elsewhere it is understood.
        if (id != "PHTG050" && !blocks.Any(static block => block.Split('\n').Any(static line => line.StartsWith("api:", StringComparison.Ordinal))))
        {
            files.Add((DefinitionFiles.ApiPath, DefinitionFiles.Api));
        }

        return DefinitionFiles.FindAll([.. files]);
    }
}
