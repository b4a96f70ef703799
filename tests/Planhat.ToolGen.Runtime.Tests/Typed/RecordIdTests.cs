using Planhat.ToolGen.Tools;
using Planhat.ToolGen.Typed;

namespace Planhat.ToolGen.Runtime.Tests.Typed;

public sealed class RecordIdTests
{
    private const string Id = "65f0a1b2c3d4e5f607182901";

    [Theory]
    [InlineData(Id, IdentifierForms.Planhat, Id)]
    [InlineData("extid-ACME-1", IdentifierForms.External, "ACME-1")]
    [InlineData("srcid-0012", IdentifierForms.Source, "0012")]
    [InlineData("ACME-1", IdentifierForms.None, "ACME-1")]
    [InlineData("", IdentifierForms.None, "")]
    public void TextTellsFormAndValue(string text, IdentifierForms form, string value)
    {
        RecordId id = text;

        Assert.Equal((form, value, text), (id.Form, id.Value, id.ToString()));
    }

    [Fact]
    public void FormsAreWrittenWithTheirPrefixes()
    {
        Assert.Equal("extid-1", RecordId.External("1").ToString());
        Assert.Equal("srcid-1", RecordId.Source("1").ToString());
        Assert.Equal(Id, RecordId.Planhat(Id.ToUpperInvariant()).ToString());
    }

    [Fact]
    public void SameTextNamesTheSameRecord()
    {
        Assert.Equal(RecordId.External("1"), (RecordId)"extid-1");
        Assert.Equal(RecordId.Planhat(Id), (RecordId)Id.ToUpperInvariant());
        Assert.NotEqual(RecordId.External("1"), RecordId.Source("1"));
    }

    [Fact]
    public void WhatCanNameNothingIsRefused()
    {
        Assert.Throws<ArgumentException>(() => RecordId.External(" "));
        Assert.Throws<ArgumentException>(() => RecordId.Source(""));
        Assert.Throws<ArgumentException>(() => RecordId.Planhat("65f0"));
        Assert.Throws<ArgumentNullException>(() => (RecordId)(string)null!);
    }
}
