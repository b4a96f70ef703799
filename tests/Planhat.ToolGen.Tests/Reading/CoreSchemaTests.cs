using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Tests.Reading;

public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("", "Null", "null")]
    [InlineData("~", "Null", "null")]
    [InlineData("NULL", "Null", "null")]
    [InlineData("true", "Boolean", "true")]
    [InlineData("FALSE", "Boolean", "false")]
    [InlineData("yes", "Text", "yes")]
    [InlineData("No", "Text", "No")]
    [InlineData("tRue", "Text", "tRue")]
    [InlineData("0", "Number", "0")]
    [InlineData("-0", "Number", "-0")]
    [InlineData("+12", "Number", "12")]
    [InlineData("007", "Number", "7")]
    [InlineData("0x1F", "Number", "31")]
    [InlineData("0o17", "Number", "15")]
    [InlineData(".5", "Number", "0.5")]
    [InlineData("5.", "Number", "5")]
    [InlineData("-1.50", "Number", "-1.50")]
    [InlineData("1e3", "Number", "1e3")]
    [InlineData("1_000", "Text", "1_000")]
    [InlineData("1.2.3", "Text", "1.2.3")]
    [InlineData(".inf", "Text", ".inf")]
    [InlineData(".NaN", "Text", ".NaN")]
    [InlineData("0xG", "Text", "0xG")]
    [InlineData("2026-01-01", "Text", "2026-01-01")]
    [InlineData("-", "Text", "-")]
    [InlineData(".", "Text", ".")]
    public void PlainScalarStandsForWhatTheCoreSchemaSays(string plain, string kind, string text) =>
        Assert.Equal(new ScalarValue(Enum.Parse<ScalarKind>(kind), text), CoreSchema.Resolve(plain));

    [Theory]
    [InlineData("a: 'true'")]
    [InlineData("a: \"12\"")]
    [InlineData("a: |-\n  null")]
    public void QuotedAndBlockScalarsAreText(string yaml)
    {
        YamlDocument document = YamlReader.Read("a.yaml", Microsoft.CodeAnalysis.Text.SourceText.From(yaml), CancellationToken.None);
        YamlScalar value = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(document.Root).Find("a")!.Value);

        Assert.Equal(ScalarKind.Text, value.Value.Kind);
    }
}
