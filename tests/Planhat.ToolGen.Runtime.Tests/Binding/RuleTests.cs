using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class RuleTests
{
    [Theory]
    [InlineData("JPY", "1500", true)]
    [InlineData("JPY", "1500.00", true)]
    [InlineData("JPY", "1500.5", false)]
    [InlineData("USD", "1500.25", true)]
    [InlineData("USD", "1500.255", false)]
    [InlineData("KWD", "1500.255", true)]
    [InlineData("KWD", "1500.2555", false)]
    public void AmountHasNoMoreDecimalsThanItsCurrency(string currency, string amount, bool isAccepted)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"extid-1","title":"t","value":{{amount}},"_currency":"{{currency}}"}""");

        Assert.Equal(isAccepted, call.Failures.Count == 0);
        Assert.All(call.Failures, failure => Assert.Equal(("/value", amount), (failure.Path, failure.Received)));
    }

    [Theory]
    [InlineData("1500.123456", true)]
    [InlineData("1500.1234567", false)]
    public void RateMayHaveSixDecimalsInAnyCurrency(string amount, bool isAccepted)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"extid-1","title":"t","mrr":{{amount}},"_currency":"JPY"}""");

        Assert.Equal(isAccepted, call.Failures.Count == 0);
    }

    [Fact]
    public void EndBeforeStartIsRefused()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>(
            """{"companyId":"extid-1","title":"t","fromDate":"2026-02-01","toDate":"2026-01-31"}""");

        Assert.Equal("/toDate", call.Failure.Path);
        Assert.Equal("lies before fromDate", call.Failure.Problem);
        Assert.Equal("2026-01-31", call.Failure.Received);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2026-02-01T01:00:00+01:00", "2026-02-01")]
    public void EndAtTheStartIsAccepted(string from, string to)
    {
        Assert.Empty(BoundCall.Of<CreateLicenseTool>(
            $$"""{"companyId":"extid-1","title":"t","fromDate":"{{from}}","toDate":"{{to}}"}""").Failures);
    }

    [Fact]
    public void FixedPeriodWantsItsEnd()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":"t","fixedPeriod":"true"}""");

        Assert.Equal("/toDate", call.Failure.Path);
        Assert.Contains("because fixedPeriod is true", call.Failure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"title\":\"t\"")]
    [InlineData("\"externalId\":1234")]
    [InlineData("\"sourceId\":\"s\"")]
    public void OneOfSeveralArgumentsIsEnough(string member)
    {
        Assert.Empty(BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"extid-1",{{member}}}""").Failures);
    }

    [Fact]
    public void NoneOfSeveralArgumentsNamesThemAll()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":null}""");

        Assert.Equal(("", "at least one of title, externalId, sourceId"), (call.Failure.Path, call.Failure.Expected));
    }
}
