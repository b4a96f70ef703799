using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Tests.Generation;

public sealed class GuardTests
{
    [Fact]
    public void MistakeWhileBuildingModelsIsAFindingAndNoException()
    {
        // Validation would have refused the filter; handed on nevertheless, it stands for a mistake of ours.
        string uncheckedModel = SampleDefinitions.License.Replace("companyId: { type: reference, to: company }", "nowhere: { wire: x }", StringComparison.Ordinal);
        ParsedDocument document = DefinitionParser.Parse(
            SampleDefinitions.LicensePath,
            DocumentRole.Own,
            SourceText.From(uncheckedModel),
            CancellationToken.None);

        BuiltCatalog built = BuiltCatalog.Of(
            new ValidatedDefinitions(new[] { document }.ToEquatableArray(), default),
            default,
            CancellationToken.None);

        Assert.Equal("PHTG000", Assert.Single(built.Faults).Descriptor.Id);
        Assert.Empty(built.Catalog.Tools);
    }

    [Fact]
    public void CancellationIsNoMistake() => Assert.Throws<OperationCanceledException>(() => BuiltCatalog.Of(
        new ValidatedDefinitions(
            new[] { DefinitionParser.Parse("l.planhat.yaml", DocumentRole.Own, SourceText.From(SampleDefinitions.License), CancellationToken.None) }.ToEquatableArray(),
            default),
        default,
        new CancellationToken(canceled: true)));
}
