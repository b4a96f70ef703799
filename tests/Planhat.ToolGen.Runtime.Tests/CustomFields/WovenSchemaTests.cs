using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

public sealed class WovenSchemaTests
{
    private static readonly PlanhatTool Update = StubApi.Tool("update_license");

    [Fact]
    public async Task EachTypeHasItsSchema()
    {
        using FieldsAccount account = FieldsAccount.Of();
        CustomFieldSet set = await account.Fields.ReadAsync(CancellationToken.None);
        JsonObject custom = Custom(set);
        Assert.Equal("object", (string)custom["type"]!);
        Assert.True((bool)custom["additionalProperties"]!);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {"Support Tier":{"type":"string","enum":["Basic","Plus","Premium"],"description":"Mandatory."},
                 "Billing E-mail":{"type":"string","format":"email"},
                 "Champion":{"type":"string","description":"End user id."},
                 "Committee":{"type":"array","items":{"type":"string"},"description":"End user ids."},
                 "Deal Owner":{"type":"string","description":"User id."},
                 "Folder":{"type":"string","format":"uri"},
                 "Hotline":{"type":"string","description":"Phone."},
                 "Last v1.0 Review":{"type":"string","description":"Date or RFC 3339."},
                 "Modules":{"type":"array","items":{"type":"string","enum":["Core","Analytics","API"]}},
                 "Multi-year":{"type":"boolean"},
                 "PO Number":{"type":"string"},
                 "Plan":{"type":"string","description":"HTML."},
                 "Seats #":{"type":"number"},
                 "Sentiment 😀":{"type":"integer","minimum":1,"maximum":5},
                 "Signed On":{"type":"string","format":"date"},
                 "Team":{"type":"array","items":{"type":"string"},"description":"User ids."}}
                """),
            custom["properties"]), custom.ToJsonString());
        Assert.Equal("Support Tier", custom["properties"]!.AsObject().First().Key);
    }

    [Fact]
    public void EverythingElseStaysByteForByte()
    {
        string original = Encoding.UTF8.GetString(Update.InputSchema);
        string woven = Encoding.UTF8.GetString(SchemaWeaver.Weave(Update, StubFields.Named("A"), null).Span);
        string[] parts = original.Split("""{"type":"object","additionalProperties":true}""");
        Assert.Equal(2, parts.Length);
        Assert.StartsWith(parts[0], woven, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], woven, StringComparison.Ordinal);
    }

    [Fact]
    public void FortyFieldsAreShownMandatoryAndFeaturedOnesFirst()
    {
        CustomFieldDefinition[] fields =
        [
            .. Enumerable.Range(0, 500).Select(static index => new CustomFieldDefinition("license", $"Field {index:000}", CustomFieldKind.Text)
            {
                IsMandatory = index == 499,
                IsFeatured = index == 498,
                IsHidden = index == 0,
                IsFormula = index == 1,
            }),
        ];
        JsonObject custom = Custom(StubFields.Set(fields));
        string[] names = [.. custom["properties"]!.AsObject().Select(static property => property.Key)];
        Assert.Equal(40, names.Length);
        Assert.Equal(["Field 499", "Field 498", "Field 002"], names[..3]);
        Assert.Contains($"459 more exist: {FieldsApi.Lister} names them.", (string)custom["description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongListOfValuesIsCutToText()
    {
        string[] values = [.. Enumerable.Range(0, 120).Select(static index => $"Value {index}")];
        JsonNode field = Custom(StubFields.Set(new CustomFieldDefinition("license", "L", CustomFieldKind.List) { Values = values }))["properties"]!["L"]!;
        Assert.Null(field["enum"]);
        Assert.Equal("One of 120 values, such as Value 0, Value 1, Value 2.", (string)field["description"]!);
    }

    [Theory]
    [InlineData("Ein sehr langer Feldname mit vielen Wörtern", "A description that goes on and on, so that forty of them are far too long for one tool.", 3)]
    [InlineData("カスタムフィールドの名前", "説明はとても長いので、ツールの予算を超えてしまいます。", 25)]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "", 0)]
    public void WhateverTheAccountDefinesTheSchemaStaysSmall(string name, string description, int values)
    {
        CustomFieldDefinition[] fields =
        [
            .. Enumerable.Range(0, 60).Select(index => new CustomFieldDefinition("license", $"{name} {index}", CustomFieldKind.MultiPickList)
            {
                Description = description.Length == 0 ? null : description,
                Values = [.. Enumerable.Range(0, values).Select(value => $"{name[..5]} {value}")],
            }),
        ];
        byte[] woven = SchemaWeaver.Weave(Update, StubFields.Set(fields), FieldsApi.Lister).ToArray();
        Assert.InRange(woven.Length - Update.InputSchema.Length, 1, 4_200);
        Assert.NotEmpty(JsonNode.Parse(woven)!["properties"]!["custom"]!["properties"]!.AsObject());
    }

    [Fact]
    public void FieldsOfOtherModelsAndUnknownTypesAreNotShown()
    {
        CustomFieldSet set = StubFields.Set(
            new CustomFieldDefinition("company", "A", CustomFieldKind.Text),
            new CustomFieldDefinition("license", "B", CustomFieldKind.Unknown));
        Assert.True(SchemaWeaver.Weave(Update, set, null).Span.SequenceEqual(Update.InputSchema));
    }

    [Fact]
    public void ASchemaIsWovenOnceForASet()
    {
        CustomFieldSet set = StubFields.Named("A");
        Assert.True(SchemaWeaver.Weave(Update, set, null).Span == SchemaWeaver.Weave(Update, set, null).Span);
        Assert.False(SchemaWeaver.Weave(Update, set, null).Span == SchemaWeaver.Weave(Update, StubFields.Named("A"), null).Span);
    }

    [Fact]
    public void OnlyWritesAreWoven()
    {
        Assert.True(SchemaWeaver.CanWeave(Update));
        Assert.True(SchemaWeaver.CanWeave(StubApi.Tool("create_license")));
        Assert.False(SchemaWeaver.CanWeave(StubApi.Tool("list_licenses")));
        Assert.False(SchemaWeaver.CanWeave(StubApi.Tool("get_license")));
    }

    private static JsonObject Custom(CustomFieldSet set) =>
        JsonNode.Parse(SchemaWeaver.Weave(Update, set, FieldsApi.Lister).Span)!["properties"]!["custom"]!.AsObject();
}
