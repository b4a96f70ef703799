using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

public sealed class ListToolTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("\"25\"", 25)]
    [InlineData("2000", 2000)]
    [InlineData("null", null)]
    public void LimitReachesUpToTheModelsMaximum(string json, int? limit)
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"limit":{{json}}}""");

        Assert.Empty(call.Failures);
        Assert.Equal(limit, call.Request.Limit);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2001")]
    [InlineData("1.5")]
    [InlineData("\"all\"")]
    public void OtherLimitsAreRefused(string json)
    {
        Assert.Equal("/limit", BoundCall.Of<ListLicensesTool>($$"""{"limit":{{json}}}""").Failure.Path);
    }

    [Theory]
    [InlineData("\"abc\"", "abc")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void CursorIsTakenUnchanged(string json, string? cursor)
    {
        Assert.Equal(cursor, BoundCall.Of<ListLicensesTool>($$"""{"next_cursor":{{json}}}""").Request.Cursor);
    }

    [Theory]
    [InlineData("renewalDate", "renewalDate", false)]
    [InlineData("-renewalDate", "renewalDate", true)]
    public void SortNamesAProperty(string sort, string property, bool isDescending)
    {
        SortArgument? argument = BoundCall.Of<ListLicensesTool>($$"""{"sort":"{{sort}}"}""").Request.Sort;

        Assert.Equal((property, isDescending), (argument?.Property.Name, argument?.Descending));
    }

    [Theory]
    [InlineData("renewaldate", "renewalDate")]
    [InlineData("-renewal_date", "-renewalDate")]
    [InlineData("renewalDate desc", "-renewalDate")]
    [InlineData("renewalDate:DESC", "-renewalDate")]
    [InlineData("renewalDate,asc", "renewalDate")]
    [InlineData("+mrr", "mrr")]
    [InlineData("subject", "title")]
    [InlineData("health", null)]
    [InlineData("", null)]
    public void OtherSortsAreRefusedWithTheOneThatWasMeant(string sort, string? suggestion)
    {
        ValidationFailure failure = BoundCall.Of<ListLicensesTool>($$"""{"sort":"{{sort}}"}""").Failure;

        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", failure.SuggestionJson);
    }

    [Theory]
    [InlineData("""["_id","custom.Tier, new","custom","_id"]""", "_id|custom.Tier, new|custom")]
    [InlineData("\"_id, mrr\"", "_id|mrr")]
    [InlineData("""["*"]""", "*")]
    [InlineData("""["mrr","*"]""", "*")]
    [InlineData("\"*\"", "*")]
    public void FieldsArePropertyNames(string json, string fields)
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"fields":{{json}}}""");

        Assert.Empty(call.Failures);
        Assert.Equal(fields.Split('|'), call.Request.Fields);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void EmptyFieldsAreTheDefault(string json)
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"fields":{{json}}}""");

        Assert.Empty(call.Failures);
        Assert.Null(call.Request.Fields);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("2001", "2000")]
    [InlineData("[50]", "50")]
    [InlineData("1.5", null)]
    public void OnlyALimitAboveTheMaximumSuggestsTheMaximum(string json, string? suggestion)
    {
        Assert.Equal(suggestion, BoundCall.Of<ListLicensesTool>($$"""{"limit":{{json}}}""").Failure.SuggestionJson);
    }

    [Fact]
    public void GetTakesAllCustomFieldsTogether()
    {
        BoundCall call = BoundCall.Of<GetLicenseTool>("""{"id":"65f0a1b2c3d4e5f607182930","fields":["custom"]}""");

        Assert.Empty(call.Failures);
        Assert.Equal(["custom"], call.Request.Fields);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\",\"")]
    public void FilterWithoutValueIsRefusedAndNotDropped(string json)
    {
        Assert.Equal("/companyId", BoundCall.Of<ListLicensesTool>($$"""{"companyId":{{json}}}""").Failure.Path);
    }

    [Fact]
    public void EmptyFilterSaysHowToGoOn()
    {
        Assert.Equal("is empty; leave it out, or name at least one", BoundCall.Of<ListLicensesTool>("""{"status":[]}""").Failure.Problem);
    }

    [Fact]
    public void UnknownNamesListTheNearestOfMany()
    {
        ValidationFailure failure = BoundCall.Of<ListLicensesTool>("""{"sort":"statusOfRenewal"}""").Failure;

        Assert.Null(failure.SuggestionJson);
        Assert.Contains("renewalStatus", failure.Expected, StringComparison.Ordinal);
        Assert.DoesNotContain("tags", failure.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFieldsAreRefusedWithTheNearest()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("""{"fields":["_id","renewaldate","health",5]}""");

        Assert.Equal(["/fields/1", "/fields/2", "/fields/3"], call.Failures.Select(failure => failure.Path));
        Assert.Equal(["\"renewalDate\"", null, null], call.Failures.Select(failure => failure.SuggestionJson));
    }

    [Fact]
    public void FieldsInQuotesSuggestTheArray()
    {
        Assert.Equal("""["_id"]""", BoundCall.Of<ListLicensesTool>("""{"fields":"[\"_id\"]"}""").Failure.SuggestionJson);
    }

    [Theory]
    [InlineData("product", "product")]
    [InlineData("renewal_date", "renewalDate")]
    public void PropertyThatIsNoFilterPointsToWhere(string name, string property)
    {
        ValidationFailure failure = BoundCall.Of<ListLicensesTool>($$"""{"{{name}}":"x"}""").Failure;

        Assert.Contains($"'where', such as {{\"{property}\"", failure.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereBecomesConditions()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>(
            """
            {"where":{"renewalDate":{"gte":"2026-01-01","lt":"2026-04-01T00:00:00+02:00"},"renewalStatus":{"in":["ongoing",null]},"mrr":{"gt":"100"},
            "fixedPeriod":true,"invoicedOn":"2026-01-05","custom.Net Worth":{"exists":false},"custom.Since":{"lt":"2026-01-01"},"tags":{"contains":"vip"},"title":{"ne":null}}}
            """);

        Assert.Empty(call.Failures);
        Assert.Equal(
            [
                ("renewalDate", "renewalDate", PropertyKind.DateTime, ConditionOperator.GreaterOrEqual),
                ("renewalDate", "renewalDate", PropertyKind.DateTime, ConditionOperator.Less),
                ("renewalStatus", "renewalStatus", PropertyKind.Text, ConditionOperator.In),
                ("mrr", "mrr", PropertyKind.Money, ConditionOperator.Greater),
                ("fixedPeriod", "fixedPeriod", PropertyKind.Boolean, ConditionOperator.Equal),
                ("invoicedOn", "invoiceDay", PropertyKind.EpochDay, ConditionOperator.Equal),
                ("custom.Net Worth", "Net Worth", PropertyKind.Any, ConditionOperator.Exists),
                ("custom.Since", "Since", PropertyKind.Any, ConditionOperator.Less),
                ("tags", "tags", PropertyKind.Array, ConditionOperator.Contains),
                ("title", "subject", PropertyKind.Text, ConditionOperator.NotEqual),
            ],
            call.Request.Conditions.Select(condition => (condition.Name, condition.Member, condition.Kind, condition.Operator)));
        IReadOnlyList<ConditionValue>[] values = [.. call.Request.Conditions.Select(condition => condition.Values)];
        Assert.Equal([new ConditionValue { Moment = new DateTimeOffset(2026, 3, 31, 22, 0, 0, TimeSpan.Zero) }], values[1]);
        Assert.Equal([new ConditionValue { Text = "ongoing" }, default], values[2]);
        Assert.Equal([new ConditionValue { Number = 100 }], values[3]);
        Assert.Equal([new ConditionValue { Boolean = true }], values[4]);
        Assert.Equal("2026-01-01", values[7][0].Text);
        Assert.NotNull(values[7][0].Moment);
        Assert.True(values[9][0].IsNull);
        Assert.Equal([false, true], [call.Request.Conditions[0].IsCustomField, call.Request.Conditions[6].IsCustomField]);
    }

    [Theory]
    [InlineData("""{"mrr":{}}""", "/where/mrr", null)]
    [InlineData("""{"mrr":"$1,500"}""", "/where/mrr", "1500")]
    [InlineData("""{"renewalDate":{"lt":"31/12/2026"}}""", "/where/renewalDate/lt", "\"2026-12-31\"")]
    [InlineData("""{"renewalDate":{"lt":"next week"}}""", "/where/renewalDate/lt", null)]
    [InlineData("""{"renewalDate":{"lt":null}}""", "/where/renewalDate/lt", null)]
    [InlineData("""{"fixedPeriod":{"gt":true}}""", "/where/fixedPeriod/gt", null)]
    [InlineData("""{"mrr":{"contains":5}}""", "/where/mrr/contains", null)]
    [InlineData("""{"fixedPeriod":"yes"}""", "/where/fixedPeriod", "true")]
    [InlineData("""{"title":{"exists":"yes"}}""", "/where/title/exists", "true")]
    [InlineData("""{"title":["a","b"]}""", "/where/title", """{"in":["a","b"]}""")]
    [InlineData("""{"title":{"in":"a"}}""", "/where/title/in", "[\"a\"]")]
    [InlineData("""{"title":{"in":["a",{}]}}""", "/where/title/in/1", null)]
    [InlineData("""{"parentId":"extid-1"}""", "/where/parentId", null)]
    [InlineData("\"{}\"", "/where", "{}")]
    [InlineData("[]", "/where", null)]
    public void OtherConditionsAreRefused(string where, string path, string? suggestion)
    {
        ValidationFailure failure = BoundCall.Of<ListLicensesTool>($$"""{"where":{{where}}}""").Failure;

        Assert.Equal((path, suggestion), (failure.Path, failure.SuggestionJson));
    }
}
