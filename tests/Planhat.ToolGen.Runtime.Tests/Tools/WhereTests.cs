using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Runtime.Tests.Binding;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

public sealed class WhereTests
{
    private const string Id = "65f0a1b2c3d4e5f607182930";

    [Theory]
    [InlineData("""{"renewaldate":"2026-01-01"}""", "/where/renewaldate", "renewalDate")]
    [InlineData("""{"health":1}""", "/where/health", null)]
    [InlineData("""{"Seats":1}""", "/where/Seats", null)]
    [InlineData("""{"custom.":1}""", "/where/custom.", null)]
    [InlineData("""{"mrr":{"$gte":1}}""", "/where/mrr/$gte", "gte")]
    [InlineData("""{"mrr":{">":1}}""", "/where/mrr/>", "gt")]
    [InlineData("""{"title":{"contians":"x"}}""", "/where/title/contians", "contains")]
    [InlineData("""{"mrr":{"between":[1]}}""", "/where/mrr/between", null)]
    public void UnknownNamesAreToBeRenamed(string where, string path, string? renameTo)
    {
        ValidationFailure failure = Failure(where);

        Assert.Equal((path, renameTo, null), (failure.Path, failure.RenameTo, failure.SuggestionJson));
    }

    [Fact]
    public void NameThatIsNoPropertyMayBeACustomField()
    {
        Assert.EndsWith("a custom field is named 'custom.Seats'", Failure("""{"Seats":{"gt":5}}""").Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"custom":{"Seats":{"gt":5},"A \"b\"":1},"mrr":2}""", """{"custom.Seats":{"gt":5},"custom.A \"b\"":1,"mrr":2}""")]
    [InlineData("""{"custom":{"exists":true}}""", null)]
    [InlineData("""{"custom":5}""", null)]
    public void CustomFieldsInOneObjectSuggestNamesOfTheirOwn(string where, string? suggestion)
    {
        ValidationFailure failure = Failure(where);

        Assert.Equal(("/where", suggestion), (failure.Path, failure.SuggestionJson));
        Assert.Contains("'custom.", failure.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"renewalStatus":"Renewed"}""", "/where/renewalStatus", "\"renewed\"")]
    [InlineData("""{"renewalStatus":{"in":["lost","won"]}}""", "/where/renewalStatus/in/1", null)]
    [InlineData("""{"renewalStatus":{"nin":["renewd"]}}""", "/where/renewalStatus/nin/0", "\"renewed\"")]
    [InlineData("""{"product":{"ne":"Enterprize"}}""", "/where/product/ne", "\"Enterprise\"")]
    [InlineData("""{"_currency":"usd"}""", "/where/_currency", "\"USD\"")]
    [InlineData("""{"_currency":{"in":["US$"]}}""", "/where/_currency/in/0", "\"USD\"")]
    [InlineData("""{"product":["Starter"]}""", "/where/product", """{"in":["Starter"]}""")]
    [InlineData("""{"product":{"eq":["Starter"]}}""", "/where/product/eq", "\"Starter\"")]
    [InlineData("""{"product":{"in":"A,B"}}""", "/where/product/in", null)]
    [InlineData("""{"product":{"in":[]}}""", "/where/product/in", null)]
    [InlineData("""{"companyId":"extid-"}""", "/where/companyId", null)]
    [InlineData("""{"companyId":{"ne":" extid-1"}}""", "/where/companyId/ne", "\"extid-1\"")]
    [InlineData("""{"_id":"extid-1"}""", "/where/_id", null)]
    [InlineData("""{"_id":{"in":["1"]}}""", "/where/_id/in/0", null)]
    public void ValuesAreCheckedLikeThoseOfAWrite(string where, string path, string? suggestion)
    {
        ValidationFailure failure = Failure(where);

        Assert.Equal((path, suggestion), (failure.Path, failure.SuggestionJson));
    }

    [Theory]
    [InlineData("""{"product":"Basic"}""")]
    [InlineData("""{"product":{"contains":"enterprise"}}""")]
    [InlineData("""{"renewalStatus":{"contains":"new"}}""")]
    [InlineData("""{"renewalStatus":{"gte":"m"}}""")]
    public void PartsAndOtherValuesOfAnOpenListAreTaken(string where)
    {
        Assert.Empty(Bind(where).Failures);
    }

    [Fact]
    public void PrefixedOwnIdPointsToTheProperty()
    {
        Assert.Contains("'externalId'", Failure("""{"_id":"extid-1"}""").Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void ReferencesAreLookedUpAndComparedByWhatWasFound()
    {
        BoundCall call = Bind("""{"companyId":{"in":["extid-1","65f0a1b2c3d4e5f607182931"]},"watcherIds":{"contains":"ada"}}""");
        var conditions = RecordConditions.Of([.. call.Request.Conditions]);

        Assert.Empty(call.Failures);
        Assert.Equal(
            [("company", "extid-1", "/where/companyId/in/0"), ("user", "ada", "/where/watcherIds/contains")],
            call.Request.PendingReferences.Select(reference => (reference.ModelName, reference.Text, reference.Pointer)));
        foreach (PendingReference reference in call.Request.PendingReferences)
        {
            reference.Resolve(Id);
        }

        Assert.True(conditions.Hold(Encoding.UTF8.GetBytes($$"""{"companyId":"{{Id}}","watcherIds":["{{Id}}"]}""")));
        Assert.True(conditions.Hold(Encoding.UTF8.GetBytes($$$"""{"companyId":{"_id":"{{{Id}}}"},"watcherIds":[{"_id":"{{{Id}}}"}]}""")));
        Assert.False(conditions.Hold(Encoding.UTF8.GetBytes($$"""{"companyId":"extid-1","watcherIds":["{{Id}}"]}""")));
    }

    [Theory]
    [InlineData("\"50\"", "50", true)]
    [InlineData("\"50.0\"", "50", true)]
    [InlineData("\"050\"", "\"50\"", false)]
    [InlineData("50", "\"50\"", true)]
    [InlineData("\"true\"", "true", true)]
    [InlineData("\"True\"", "false", false)]
    [InlineData("true", "\"true\"", true)]
    [InlineData("\"fifty\"", "50", false)]
    [InlineData("\"2026-01-01\"", "20454", true)]
    [InlineData("\"2026-01-01\"", "\"2026-01-01T00:00:00Z\"", true)]
    [InlineData("{\"gt\":\"9\"}", "50", true)]
    [InlineData("{\"lt\":\"9\"}", "50", false)]
    [InlineData("{\"gt\":\"abc\"}", "50", false)]
    [InlineData("{\"lt\":\"abc\"}", "50", false)]
    [InlineData("{\"lt\":\"abd\"}", "\"abc\"", true)]
    [InlineData("{\"contains\":50}", "\"Room 501\"", true)]
    [InlineData("{\"in\":[\"50\",\"60\"]}", "60", true)]
    public void CustomFieldsCompareAsWhatTheRecordHolds(string condition, string value, bool holds)
    {
        BoundCall call = Bind($$"""{"custom.A":{{condition}}}""");
        var conditions = RecordConditions.Of([.. call.Request.Conditions]);

        Assert.Empty(call.Failures);
        Assert.Equal(holds, conditions.Hold(Encoding.UTF8.GetBytes($$$"""{"custom":{"A":{{{value}}}}}""")));
    }

    private static BoundCall Bind(string where) => BoundCall.Of<ListLicensesTool>($$"""{"where":{{where}}}""");

    private static ValidationFailure Failure(string where) => Bind(where).Failure;
}
