using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

public sealed class NumberSpellingTests
{
    [Theory]
    [InlineData("1500", "1500")]
    [InlineData("1500.00", "1500.00")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1.5e3", "1500")]
    [InlineData("0", "0")]
    [InlineData("999999999999999.99", "999999999999999.99")]
    [InlineData("\"1500\"", "1500")]
    [InlineData("\"1500.50\"", "1500.50")]
    [InlineData("\" 1500.5 \"", "1500.5")]
    [InlineData("\"-12\"", "-12")]
    [InlineData("\"1500.1255\"", "1500.1255")]
    public void LosslessMoneyIsSentAsItIs(string json, string sent)
    {
        Assert.Equal(sent, BoundValue.Of(json, (ref argument, target) => MoneyValue.Bind(ref argument, target)).Written);
    }

    [Theory]
    [InlineData("$1,500", "1500")]
    [InlineData("US$1,500", "1500")]
    [InlineData("USD 1,500", "1500")]
    [InlineData("£1,500", "1500")]
    [InlineData("-$1,500", "-1500")]
    [InlineData("$1,500k", "1500000")]
    [InlineData("US$1,500.00", "1500.00")]
    [InlineData("USD 1,500.00", "1500.00")]
    [InlineData("1,500.00 USD", "1500.00")]
    [InlineData("1.500,00 EUR", "1500.00")]
    [InlineData("1.500,00 €", "1500.00")]
    [InlineData("€1.500.000", "1500000")]
    [InlineData("1,500,000", "1500000")]
    [InlineData("1,50,000.50", "150000.50")]
    [InlineData("1 500,50", "1500.50")]
    [InlineData("1 500 000", "1500000")]
    [InlineData("1\u00A0500,50\u00A0kr", "1500.50")]
    [InlineData("CHF 1'500.00", "1500.00")]
    [InlineData("CHF 1’500.00", "1500.00")]
    [InlineData("1500,5", "1500.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("1500,125", "1500.125")]
    [InlineData("1.5k", "1500")]
    [InlineData("1,5k", "1500")]
    [InlineData("$1.25M", "1250000")]
    [InlineData("2 million", "2000000")]
    [InlineData("€1.5 bn", "1500000000")]
    [InlineData("£99", "99")]
    [InlineData("-$20.00", "-20.00")]
    [InlineData("$-20", "-20")]
    [InlineData("($1,500.00)", "-1500.00")]
    [InlineData("−15,5 EUR", "-15.5")]
    [InlineData("1500 dollars", "1500")]
    [InlineData("Rs. 500", "500")]
    [InlineData("$.50", "0.50")]
    [InlineData("12.5 kr.", "12.5")]
    public void CertainMoneyIsSuggestedButNotTaken(string text, string suggestion)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => MoneyValue.Bind(ref argument, target));

        Assert.Equal(suggestion, value.Suggestion);
        Assert.Equal("/value", value.Failure.Path);
        Assert.Equal(text, value.Failure.Received);
        Assert.Contains("JSON number", value.Failure.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.500 EUR")]
    [InlineData("1,500")]
    [InlineData("1,500 EUR")]
    [InlineData("1,500k")]
    [InlineData("$1.500")]
    [InlineData("1.500")]
    [InlineData("€ 12.345")]
    [InlineData("1500-2000")]
    [InlineData("approx. 1500")]
    [InlineData("1500/month")]
    [InlineData("twenty")]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3,4,5")]
    [InlineData("TBD")]
    [InlineData("v2")]
    [InlineData("12%")]
    [InlineData("1,500 2,000")]
    [InlineData("1e400")]
    public void UncertainMoneyHasNoSuggestion(string text)
    {
        Assert.Null(BoundValue.OfText(text, (ref argument, target) => MoneyValue.Bind(ref argument, target)).Suggestion);
    }

    [Theory]
    [InlineData("1.500 EUR", "1.500 may mean 1.5 or 1500")]
    [InlineData("1,500", "1,500 may mean 1.5 or 1500")]
    [InlineData("12,345 kr", "12,345 may mean 12.345 or 12345")]
    public void AmbiguousThousandsSayBothMeanings(string text, string problem)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => MoneyValue.Bind(ref argument, target));

        Assert.Contains(problem, value.Failure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000000000000001")]
    [InlineData("-1e16")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    public void MoneyOutOfRangeOrOfAnotherKindIsRefused(string json)
    {
        Assert.Null(BoundValue.Of(json, (ref argument, target) => MoneyValue.Bind(ref argument, target)).Suggestion);
    }

    [Fact]
    public void SuggestionThatWouldBeRefusedIsNotMade()
    {
        Assert.Null(BoundValue.OfText("-$20", (ref argument, target) => MoneyValue.Bind(ref argument, target, 0m)).Suggestion);
    }

    [Theory]
    [InlineData("25", "25")]
    [InlineData("\"25\"", "25")]
    [InlineData("25.0", "25")]
    [InlineData("\"25.00\"", "25")]
    [InlineData("2.5e1", "25")]
    [InlineData("-3", "-3")]
    public void LosslessIntegerIsTaken(string json, string sent)
    {
        Assert.Equal(sent, BoundValue.Of(json, (ref argument, target) => IntegerValue.Bind(ref argument, target)).Written);
    }

    [Theory]
    [InlineData("25.5", null)]
    [InlineData("\"1,000\"", "1000")]
    [InlineData("\"25 %\"", null)]
    [InlineData("\"about 25\"", null)]
    [InlineData("1e30", null)]
    [InlineData("-1", null)]
    public void OtherIntegersAreRefused(string json, string? suggestion)
    {
        Assert.Equal(suggestion, BoundValue.Of(json, (ref argument, target) => IntegerValue.Bind(ref argument, target, min: 0)).Suggestion);
    }

    [Theory]
    [InlineData("12.5", "12.5", null)]
    [InlineData("\"12.5%\"", null, "12.5")]
    [InlineData("\"12,5 %\"", null, "12.5")]
    [InlineData("101", null, null)]
    [InlineData("\"150%\"", null, null)]
    public void PercentIsANumberUpToAHundred(string json, string? sent, string? suggestion)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) => PercentValue.Bind(ref argument, target));

        Assert.Equal(sent, value.Written);
        Assert.Equal(suggestion, sent is null ? value.Suggestion : null);
    }

    [Theory]
    [InlineData("1.5", "1.5", null)]
    [InlineData("\"1h 30m\"", null, "1.5")]
    [InlineData("\"1:30\"", null, "1.5")]
    [InlineData("\"90 min\"", null, "1.5")]
    [InlineData("\"45m\"", null, "0.75")]
    [InlineData("\"2 hours\"", null, "2")]
    [InlineData("\"10 minutes\"", null, null)]
    [InlineData("25", null, null)]
    [InlineData("0", null, null)]
    public void HoursAreDecimalHours(string json, string? sent, string? suggestion)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) => HoursValue.Bind(ref argument, target));

        Assert.Equal(sent, value.Written);
        Assert.Equal(suggestion, sent is null ? value.Suggestion : null);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10")]
    public void ScoreReachesFromZeroToTen(string json)
    {
        Assert.Equal(json, BoundValue.Of(json, (ref argument, target) => ScoreValue.Bind(ref argument, target)).Written);
    }

    [Theory]
    [InlineData("11", "is above 10")]
    [InlineData("-1", "is below 0")]
    [InlineData("9.5", "is not a whole number")]
    public void ScoreBeyondItsScaleIsRefused(string json, string problem)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) => ScoreValue.Bind(ref argument, target));

        Assert.Equal(problem, value.Failure.Problem);
        Assert.Equal("a whole number from 0 to 10", value.Failure.Expected);
        Assert.Null(value.Suggestion);
    }

    [Theory]
    [InlineData("1.25", "1.25")]
    [InlineData("1.2500", "1.2500")]
    [InlineData("1.251", null)]
    public void DecimalsThatCarryNoValueDoNotCount(string json, string? sent)
    {
        Assert.Equal(sent, BoundValue.Of(json, (ref argument, target) => NumberValue.Bind(ref argument, target, decimals: 2)).Written);
    }

    [Theory]
    [InlineData("true", "true", null)]
    [InlineData("\"false\"", "false", null)]
    [InlineData("\"TRUE\"", "true", null)]
    [InlineData("\"yes\"", null, "true")]
    [InlineData("\"No\"", null, "false")]
    [InlineData("1", null, "true")]
    [InlineData("0", null, "false")]
    [InlineData("2", null, null)]
    [InlineData("\"maybe\"", null, null)]
    [InlineData("[]", null, null)]
    public void BooleanTakesOnlyTrueAndFalse(string json, string? sent, string? suggestion)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) => BooleanValue.Bind(ref argument, target));

        Assert.Equal(sent, value.Written);
        Assert.Equal(suggestion, sent is null ? value.Suggestion : null);
    }
}
