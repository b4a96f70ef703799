using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class RequestWritingTests
{
    private const string CompanyId = "65f0a1b2c3d4e5f607182930";
    private const string UserId = "65f0a1b2c3d4e5f607182931";

    [Fact]
    public void BodyHasConstantsFirstThenArgumentsInTheirOrderThenDefaults()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>(
            $$$"""{"title":"Ünï <1>","value":1500.00,"_currency":"USD","companyId":"{{{CompanyId}}}","invoicedOn":"2026-01-05","tags":["a","b"],"custom":{"Net \"Worth\"":[1,2.50],"Ok":true}}""");

        Assert.Equal(
            $$$"""{"type":"license","title":"Ünï <1>","value":1500.00,"_currency":"USD","companyId":"{{{CompanyId}}}","invoiceDay":20458,"tags":["a","b"],"renewalStatus":"ongoing","custom":{"Net \"Worth\"":[1,2.50],"Ok":true}}""",
            call.Body);
    }

    [Theory]
    [InlineData("65f0a1b2c3d4e5f607182930")]
    [InlineData("extid-ACME-1")]
    [InlineData("srcid-0012")]
    public void CompanyFormsThatPlanhatResolvesPassThroughInABody(string reference)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"{{reference}}","title":"t"}""");

        Assert.Contains($"\"{reference}\"", call.Body, StringComparison.Ordinal);
        Assert.Empty(call.Request.PendingReferences);
    }

    [Fact]
    public void BareAndForeignReferencesArePendingAndSplicedOnceResolved()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>(
            """{"companyId":"ACME \"1\"","title":"t","owners":[{"id":"extid-é","share":50},{"id":17}]}""");

        Assert.Equal(
            [("company", "ACME \"1\"", "/companyId"), ("user", "extid-é", "/owners/0/id"), ("user", "17", "/owners/1/id")],
            call.Request.PendingReferences.Select(reference => (reference.ModelName, reference.Text, reference.Pointer)));
        string unresolved = """{"type":"license","companyId":"ACME \"1\"","title":"t","owners":[{"id":"extid-é","share":50},{"id":"17"}],"renewalStatus":"ongoing"}""";
        Assert.Equal(unresolved, call.Body);

        call.Request.PendingReferences[0].Resolve(CompanyId);
        call.Request.PendingReferences[2].Resolve(UserId);

        Assert.Equal(
            unresolved
                .Replace("\"ACME \\\"1\\\"\"", $"\"{CompanyId}\"", StringComparison.Ordinal)
                .Replace("\"17\"", $"\"{UserId}\"", StringComparison.Ordinal),
            call.Body);
    }

    [Theory]
    [InlineData("""{"_id":"65f0a1b2c3d4e5f607182930"}""")]
    [InlineData("\"  \"")]
    [InlineData("\" 65f0a1b2c3d4e5f607182930\"")]
    [InlineData("\"a\\u0000b\"")]
    [InlineData("true")]
    public void OtherReferencesAreRefused(string json)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":{{json}},"title":"t"}""");

        Assert.Equal("/companyId", call.Failure.Path);
    }

    [Fact]
    public void ExpandedReferenceSuggestsItsIdentifier()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":{"name":"ACME","_id":"{{CompanyId}}"},"title":"t"}""");

        Assert.Equal($"\"{CompanyId}\"", call.Failure.SuggestionJson);
    }

    [Fact]
    public void WholeBodyArgumentBecomesTheBody()
    {
        BoundCall call = BoundCall.Of<UpsertLicensesTool>(
            $$$"""{"licenses":[{"_id":"{{{CompanyId}}}","ownerIds":["{{{UserId}}}","ada"],"info":{"a":[null,{}]}},{"companyId":"extid-1"}]}""");
        call.Request.PendingReferences[0].Resolve(UserId);

        Assert.Equal(
            $$$"""[{"_id":"{{{CompanyId}}}","owners":[{"_id":"{{{UserId}}}"},{"_id":"{{{UserId}}}"}],"info":{"a":[null,{}]}},{"companyId":"extid-1"}]""",
            call.Body);
    }

    [Fact]
    public void BodyIsEmptyUntilSomethingIsWritten()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("{}");

        Assert.True(call.Request.Body.IsEmpty);
        Assert.Equal("{}", Encoding.UTF8.GetString(call.Request.Body.ToJson().Span));
    }

    [Theory]
    [InlineData("\"65f0a1b2c3d4e5f607182930,65f0a1b2c3d4e5f607182931\"")]
    [InlineData("\"65f0a1b2c3d4e5f607182930 , 65f0a1b2c3d4e5f607182931,\"")]
    [InlineData("[\"65f0a1b2c3d4e5f607182930\",\"65f0a1b2c3d4e5f607182931\"]")]
    public void SeveralValuesOfAFilterAreJoinedByCommas(string json)
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"companyId":{{json}},"isArchived":"true","from":"2026-01-05"}""");

        Assert.Equal($"companyId={CompanyId}%2C{UserId}&isArchived=true&from=20458", call.Query);
    }

    [Fact]
    public void PrefixedCompanyInAFilterIsPending()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"companyId":["extid-1","{{CompanyId}}"],"userId":"ada"}""");
        Assert.Equal(["extid-1", "ada"], call.Request.PendingReferences.Select(reference => reference.Text));

        call.Request.PendingReferences[0].Resolve(UserId);

        Assert.Equal([new("companyId", $"{UserId},{CompanyId}"), new("userId", "ada")], call.Request.Query.ToParameters());
    }

    [Fact]
    public void FilterValuesAreCheckedOneByOne()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("""{"status":["open","closd","a,b"]}""");

        Assert.Equal(["/status/1", "/status/2"], call.Failures.Select(failure => failure.Path));
        Assert.Equal("\"closed\"", call.Failures[0].SuggestionJson);
    }

    [Fact]
    public void QueryIsPercentEncoded()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("""{"email":"a+b&c@example.com"}""");

        Assert.Equal("email=a%2Bb%26c%40example.com", call.Query);
    }

    [Fact]
    public void PathIsFilledAndPercentEncoded()
    {
        BoundCall call = BoundCall.Of<ShareLicenseTool>($$"""{"id":"srcid-1","name":"../a b?#%2e","userId":"{{UserId}}"}""");

        Assert.Empty(call.Failures);
        Assert.Equal(
            $"/{{tenant}}/licenses/extid-a%2Fb/share/..%2Fa%20b%3F%23%252e/{UserId}",
            call.Request.Path.Expand("/{tenant}/licenses/{id}/share/{name}/{userId}", "extid-a/b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public void SegmentsThatBreakAPathAreRefused(string segment)
    {
        BoundCall call = BoundCall.Of<ShareLicenseTool>($$"""{"id":"{{CompanyId}}","name":"{{segment}}"}""");

        Assert.Equal("/name", call.Failure.Path);
        Assert.Throws<ArgumentException>(() => PathWriter.EncodeSegment(segment));
        Assert.Throws<ArgumentException>(() => call.Request.Path.Expand("/licenses/{id}", segment));
    }

    [Fact]
    public void PlaceholderOfThePathTakesAResolvedReference()
    {
        BoundCall call = BoundCall.Of<ShareLicenseTool>($$"""{"id":"{{CompanyId}}","name":"n","userId":"ada"}""");
        Assert.Single(call.Request.PendingReferences).Resolve(UserId);

        Assert.Equal($"/share/n/{UserId}", call.Request.Path.Expand("/share/{name}/{userId}"));
    }

    [Fact]
    public void OurSideFilterIsACondition()
    {
        RecordCondition kept = Assert.Single(BoundCall.Of<ListLicensesTool>("{}").Request.Kept);

        Assert.Equal(("title", "subject", ConditionOperator.Equal), (kept.Name, kept.Member, kept.Operator));
        Assert.Equal("note", Assert.Single(kept.Values).Text);
    }
}
