using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

public sealed class RecordToolTests
{
    private const string Id = "65f0a1b2c3d4e5f607182930";

    [Theory]
    [InlineData("\"65f0a1b2c3d4e5f607182930\"", "65f0a1b2c3d4e5f607182930")]
    [InlineData("\"extid-a/b\"", "extid-a/b")]
    [InlineData("\"srcid-1\"", "srcid-1")]
    [InlineData("\"ACME\"", "ACME")]
    [InlineData("1234", "1234")]
    [InlineData("12345678901234567890123456789012", "12345678901234567890123456789012")]
    public void IdentifierIsTakenAsGiven(string json, string text)
    {
        BoundCall call = BoundCall.Of<UpdateLicenseTool>($$"""{"product":"p","id":{{json}}}""");

        Assert.Empty(call.Failures);
        Assert.Equal(new IdentifierArgument(text, IdentifierForms.None, "/id"), call.Request.Identifier);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    [InlineData("\"a\\nb\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("true")]
    public void OtherIdentifiersAreRefused(string json)
    {
        Assert.Equal("/id", BoundCall.Of<UpdateLicenseTool>($$"""{"product":"p","id":{{json}}}""").Failures[0].Path);
    }

    [Fact]
    public void WhiteSpaceAroundAnIdentifierIsRefusedWithTheTrimmedOne()
    {
        BoundCall call = BoundCall.Of<GetLicenseTool>($$"""{"id":" {{Id}}\n"}""");

        Assert.Equal($"\"{Id}\"", call.Failure.SuggestionJson);
    }

    [Theory]
    [InlineData("""{"id_type":"external","id":"7","product":"p"}""")]
    [InlineData("""{"id":"7","product":"p","id_type":"external"}""")]
    public void IdTypeCountsWhereverItStands(string json)
    {
        Assert.Equal(IdentifierForms.External, BoundCall.Of<UpdateLicenseTool>(json).Request.Identifier?.Form);
    }

    [Theory]
    [InlineData("External", "\"external\"")]
    [InlineData("extid", "\"external\"")]
    [InlineData("extid-", "\"external\"")]
    [InlineData("srcid", null)]
    [InlineData("source", null)]
    [InlineData("uuid", null)]
    public void IdTypeIsOneOfTheToolsForms(string type, string? suggestion)
    {
        BoundCall call = BoundCall.Of<DeleteLicenseTool>($$"""{"id":"{{Id}}","id_type":"{{type}}"}""");

        Assert.Equal(("/id_type", suggestion), (call.Failure.Path, call.Failure.SuggestionJson));
        Assert.Equal("one of planhat, external", call.Failure.Expected);
    }

    [Theory]
    [InlineData("ACME")]
    [InlineData("extid-ACME")]
    public void ToolThatTakesOnlyPlanhatIdsRefusesOthers(string id)
    {
        Assert.Equal("/id", BoundCall.Of<GetLicenseTool>($$"""{"id":"{{id}}"}""").Failure.Path);
    }

    [Theory]
    [InlineData("extid-1", "external", true)]
    [InlineData("1", "external", true)]
    [InlineData(Id, "external", true)]
    [InlineData("srcid-1", "external", false)]
    [InlineData("extid-1", "planhat", false)]
    public void PrefixAndIdTypeMustNotContradict(string id, string type, bool isAccepted)
    {
        BoundCall call = BoundCall.Of<DeleteLicenseTool>($$"""{"id":"{{id}}","id_type":"{{type}}"}""");

        Assert.Equal(isAccepted, call.Failures.Count == 0);
        Assert.All(call.Failures, failure => Assert.Contains("id_type", failure.Problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("extid-")]
    [InlineData("extid-  ")]
    [InlineData(" srcid- ")]
    public void PrefixWithNothingBehindItIsRefusedWithoutSuggestion(string id)
    {
        ValidationFailure failure = BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{id}}","product":"p"}""").Failure;

        Assert.Contains("has nothing behind", failure.Problem, StringComparison.Ordinal);
        Assert.Null(failure.SuggestionJson);
    }

    [Fact]
    public void UnknownArgumentIsToBeRenamed()
    {
        ValidationFailure failure = BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}","prodct":1}""").Failure;

        Assert.Equal(
            ("/prodct", "is not an argument of this tool; did you mean 'product'?", "product", null),
            (failure.Path, failure.Problem, failure.RenameTo, failure.SuggestionJson));
    }

    [Fact]
    public void ListOperatorsOfCustomFieldsPassUntouched()
    {
        BoundCall call = BoundCall.Of<UpdateLicenseTool>($$$$"""{"id":"{{{{Id}}}}","custom":{"Tiers":{"$add":["a"],"$remove":["b"]}}}""");

        Assert.Equal("""{"custom":{"Tiers":{"$add":["a"],"$remove":["b"]}}}""", call.Body);
    }

    [Fact]
    public void IdTypePlanhatWantsAPlanhatId()
    {
        Assert.Equal("/id", BoundCall.Of<UpdateLicenseTool>("""{"id":"ACME","id_type":"planhat","product":"p"}""").Failure.Path);
    }

    [Theory]
    [InlineData("""{"id":"ACME"}""", false)]
    [InlineData("""{"id":"srcid-ACME"}""", false)]
    [InlineData("""{"id":"ACME","id_type":"external"}""", true)]
    [InlineData("""{"id":"extid-ACME"}""", true)]
    [InlineData("""{"id":"65f0a1b2c3d4e5f607182930"}""", true)]
    public void DeleteNeverGuesses(string json, bool isAccepted)
    {
        Assert.Equal(isAccepted, BoundCall.Of<DeleteLicenseTool>(json).Failures.Count == 0);
    }

    [Fact]
    public void MissingIdentifierIsNamedOnce()
    {
        Assert.Equal(
            new ValidationFailure("/id", "is missing", "a Planhat id (24 hexadecimal characters)"),
            BoundCall.Of<GetLicenseTool>("{}").Failure);
    }

    [Fact]
    public void CustomToolWithAnIdInItsPathWantsIt()
    {
        Assert.Equal("/id", BoundCall.Of<ShareLicenseTool>("""{"name":"n"}""").Failure.Path);
    }

    [Fact]
    public void UpdateSendsOnlyWhatWasGivenAndNullEmpties()
    {
        BoundCall call = BoundCall.Of<UpdateLicenseTool>(
            $$$"""{"id":"{{{Id}}}","toDate":null,"value":10,"custom":{"Tier":null,"A":"b"},"clear":["product","custom.Old","invoicedOn","toDate"]}""");

        Assert.Equal("""{"toDate":null,"value":10,"product":null,"invoiceDay":null,"custom":{"Tier":null,"A":"b","Old":null}}""", call.Body);
    }

    [Theory]
    [InlineData("\"product\"")]
    [InlineData("\"product, toDate\"")]
    [InlineData("[\"product\",\"product\",\"toDate\"]")]
    public void ClearTakesNamesInAnyListing(string clear)
    {
        Assert.StartsWith("""{"product":null""", BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}","clear":{{clear}}}""").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"clear\":[\"prodct\"]", "/clear/0", "\"product\"")]
    [InlineData("\"clear\":[\"createdAt\"]", "/clear/0", null)]
    [InlineData("\"clear\":[\"custom\"]", "/clear/0", null)]
    [InlineData("\"clear\":[\"id\"]", "/clear/0", null)]
    [InlineData("\"clear\":[\"product\"],\"product\":\"p\"", "/clear", null)]
    [InlineData("\"clear\":[\"custom.A\"],\"custom\":{\"A\":1}", "/clear", null)]
    [InlineData("\"clear\":5", "/clear", null)]
    [InlineData("\"custom\":[]", "/custom", null)]
    [InlineData("\"custom\":\"{\\\"A\\\":1}\"", "/custom", "{\"A\":1}")]
    [InlineData("\"custom\":{\"A\":{}}", "/custom/A", null)]
    [InlineData("\"custom\":{\"A\":{\"$add\":[1],\"b\":2}}", "/custom/A", null)]
    [InlineData("\"custom\":{\"A\":[1,[2]]}", "/custom/A/1", null)]
    [InlineData("\"custom\":{\"A\":1,\"A\":2}", "/custom/A", null)]
    [InlineData("\"custom\":{\" \":1}", "/custom/ ", null)]
    public void OtherChangesAreRefused(string members, string path, string? suggestion)
    {
        ValidationFailure failure = BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}",{{members}}}""").Failure;

        Assert.Equal((path, suggestion), (failure.Path, failure.SuggestionJson));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"clear\":[]")]
    [InlineData(",\"custom\":{}")]
    [InlineData(",\"clear\":null")]
    [InlineData(",\"id_type\":\"planhat\"")]
    public void UpdateWithoutAChangeIsRefused(string members)
    {
        Assert.Equal("nothing to update", BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}"{{members}}}""").Failure.Problem);
    }

    [Fact]
    public void NullInThePlaceOfAllCustomFieldsIsRefused()
    {
        ValidationFailure failure = BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}","product":"A","custom":null}""").Failure;

        Assert.Equal(("/custom", null), (failure.Path, failure.SuggestionJson));
    }

    [Theory]
    [InlineData("createdAt")]
    [InlineData("_id")]
    [InlineData("companyName")]
    public void PropertyThatPlanhatSetsIsRefusedAsSuch(string property)
    {
        ValidationFailure failure = BoundCall.Of<UpdateLicenseTool>($$"""{"id":"{{Id}}","product":"p","{{property}}":"x"}""").Failure;

        Assert.Equal("is set by Planhat and cannot be written", failure.Problem);
    }

    [Fact]
    public void ReservedNameOfAnotherOperationIsUnknown()
    {
        Assert.Equal("/limit", BoundCall.Of<GetLicenseTool>($$"""{"id":"{{Id}}","limit":5}""").Failure.Path);
    }

    [Fact]
    public void GetTakesFields()
    {
        Assert.Equal(["mrr"], BoundCall.Of<GetLicenseTool>($$"""{"id":"{{Id}}","fields":["mrr"]}""").Request.Fields);
    }
}
