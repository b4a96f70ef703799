using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

public sealed class DateSpellingTests
{
    [Theory]
    [InlineData("2026-01-05", "2026-01-05T00:00:00.000Z")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.000Z")]
    [InlineData("1900-01-01", "1900-01-01T00:00:00.000Z")]
    [InlineData("2200-12-31", "2200-12-31T00:00:00.000Z")]
    [InlineData("2026-01-05T10:30:00Z", "2026-01-05T10:30:00.000Z")]
    [InlineData("2026-01-05T10:30:00.123Z", "2026-01-05T10:30:00.123Z")]
    [InlineData("2026-01-05T10:30:00.1234567891Z", "2026-01-05T10:30:00.123Z")]
    [InlineData("2026-01-05T10:30Z", "2026-01-05T10:30:00.000Z")]
    [InlineData("2026-01-05t10:30:00z", "2026-01-05T10:30:00.000Z")]
    [InlineData("2026-01-05 10:30:00Z", "2026-01-05T10:30:00.000Z")]
    [InlineData("2026-01-05T00:30:00+02:00", "2026-01-04T22:30:00.000Z")]
    [InlineData("2026-01-05T10:30:00-0500", "2026-01-05T15:30:00.000Z")]
    [InlineData(" 2026-01-05 ", "2026-01-05T00:00:00.000Z")]
    public void MomentIsSentInUtc(string text, string sent)
    {
        Assert.Equal($"\"{sent}\"", BoundValue.OfText(text, (ref argument, target) => DateTimeValue.Bind(ref argument, target)).Written);
    }

    [Theory]
    [InlineData("2026-01-05", "\"2026-01-05\"", "20458")]
    [InlineData("1970-01-01", "\"1970-01-01\"", "0")]
    [InlineData("1969-12-31", "\"1969-12-31\"", "-1")]
    [InlineData("2026-01-05T10:30:00-08:00", "\"2026-01-05\"", "20458")]
    [InlineData("2026-01-05T00:00:00.000Z", "\"2026-01-05\"", "20458")]
    public void DayIsTheOneThatWasWritten(string text, string asDay, string asEpochDay)
    {
        Assert.Equal(asDay, BoundValue.OfText(text, (ref argument, target) => DateValue.Bind(ref argument, target)).Written);
        Assert.Equal(asEpochDay, BoundValue.OfText(text, (ref argument, target) => EpochDayValue.Bind(ref argument, target)).Written);
    }

    [Theory]
    [InlineData("2026-01-05T23:30:00-08:00")]
    [InlineData("2026-01-05T00:00:00+01:00")]
    public void MomentThatIsAnotherDayInUtcIsNoDay(string text)
    {
        BoundValue bound = BoundValue.OfText(text, (ref argument, target) => DateValue.Bind(ref argument, target));

        Assert.Null(bound.Suggestion);
        Assert.Contains("2026-01-05 where it was written", bound.Failure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", null)]
    [InlineData("2026", null)]
    [InlineData("-5", null)]
    [InlineData("20458", "\"2026-01-05\"")]
    [InlineData("\"1767571200\"", "\"2026-01-05\"")]
    public void SmallNumberIsNoDayForCertain(string json, string? suggestion) =>
        Assert.Equal(suggestion, BoundValue.Of(json, (ref argument, target) => EpochDayValue.Bind(ref argument, target)).Suggestion);

    [Theory]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("12/31/2026", "2026-12-31")]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("31-12-2026", "2026-12-31")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("2026/01/05", "2026-01-05")]
    [InlineData("2026.1.5", "2026-01-05")]
    [InlineData("2026-1-5", "2026-01-05")]
    [InlineData("20260105", "2026-01-05")]
    [InlineData("Jan 5 2026", "2026-01-05")]
    [InlineData("Jan 5, 2026", "2026-01-05")]
    [InlineData("January 5th, 2026", "2026-01-05")]
    [InlineData("5 January 2026", "2026-01-05")]
    [InlineData("5th of January 2026", "2026-01-05")]
    [InlineData("the 5th of January, 2026", "2026-01-05")]
    [InlineData("Mon, 05 Jan 2026", "2026-01-05")]
    [InlineData("Monday 5 january 2026", "2026-01-05")]
    [InlineData("05-Jan-2026", "2026-01-05")]
    [InlineData("5jan2026", "2026-01-05")]
    [InlineData("2026 Jan 5", "2026-01-05")]
    [InlineData("Sept. 30, 2026", "2026-09-30")]
    [InlineData("1 may 2026", "2026-05-01")]
    [InlineData("29 Feb 2024", "2024-02-29")]
    public void CertainDayIsSuggestedButNotTaken(string text, string suggestion)
    {
        Assert.Equal($"\"{suggestion}\"", BoundValue.OfText(text, (ref argument, target) => DateValue.Bind(ref argument, target)).Suggestion);
        Assert.Equal($"\"{suggestion}\"", BoundValue.OfText(text, (ref argument, target) => DateTimeValue.Bind(ref argument, target)).Suggestion);
    }

    [Theory]
    [InlineData("03/04/2026", "3 April or 4 March")]
    [InlineData("3.4.2026", "3 April or 4 March")]
    [InlineData("2026-02-30", "February 2026 has 28 days")]
    [InlineData("2025-02-29", "February 2025 has 28 days")]
    [InlineData("2026-13-01", "no month 13")]
    [InlineData("2026-00-10", "no month 0")]
    [InlineData("2026-04-31", "April 2026 has 30 days")]
    [InlineData("31/02/2026", "February 2026 has 28 days")]
    [InlineData("30 Feb 2026", "February 2026 has 28 days")]
    [InlineData("0206-01-05", "year 0206")]
    [InlineData("2201-01-01", "year 2201")]
    [InlineData("31/12/26", "fewer than four digits")]
    [InlineData("5 Jan 26", "fewer than four digits")]
    [InlineData("2026-01", "day is missing")]
    [InlineData("01/2026", "day is missing")]
    [InlineData("January 2026", "day is missing")]
    [InlineData("5 January", "year is missing")]
    [InlineData("32/13/2026", "neither number can be a month")]
    [InlineData("next quarter", "relative")]
    [InlineData("today", "relative")]
    [InlineData("Tomorrow", "relative")]
    [InlineData("in 3 months", "relative")]
    [InlineData("end of 2026", "relative")]
    [InlineData("next Monday", "relative")]
    [InlineData("Q1 2026", "a quarter is not a day")]
    public void UncertainDaySaysWhyAndHasNoSuggestion(string text, string why)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => DateValue.Bind(ref argument, target));

        Assert.Contains(why, value.Failure.Problem, StringComparison.Ordinal);
        Assert.Null(value.Suggestion);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("soon")]
    [InlineData("2026")]
    [InlineData("12345")]
    [InlineData("2026-01-05T25:00:00Z")]
    [InlineData("2026-01-05T10:60:00Z")]
    [InlineData("2026-01-05T10:00:60Z")]
    [InlineData("2026-01-05T10:00:00+15:00")]
    [InlineData("2026-01-05T10:00:00 CET")]
    [InlineData("Jan Feb 2026")]
    [InlineData("1 2 3 4 2026")]
    [InlineData("-----------")]
    [InlineData("٢٠٢٦-٠١-٠٥")]
    public void TextThatIsNoDateHasNoSuggestion(string text)
    {
        Assert.Null(BoundValue.OfText(text, (ref argument, target) => DateTimeValue.Bind(ref argument, target)).Suggestion);
    }

    [Fact]
    public void TimeWithoutZoneIsRefusedWhereTheMomentMatters()
    {
        BoundValue value = BoundValue.OfText("2026-01-05 10:00", (ref argument, target) => DateTimeValue.Bind(ref argument, target));

        Assert.Contains("no time zone", value.Failure.Problem, StringComparison.Ordinal);
        Assert.Null(value.Suggestion);
    }

    [Fact]
    public void TimeWithoutZoneSuggestsTheDayWhereOnlyThatMatters()
    {
        BoundValue value = BoundValue.OfText("2026-01-05 10:00", (ref argument, target) => DateValue.Bind(ref argument, target));

        Assert.Equal("\"2026-01-05\"", value.Suggestion);
    }

    [Theory]
    [InlineData("1767571200", "\"2026-01-05T00:00:00.000Z\"", "\"2026-01-05\"")]
    [InlineData("1767571200000", "\"2026-01-05T00:00:00.000Z\"", "\"2026-01-05\"")]
    [InlineData("20458", null, "\"2026-01-05\"")]
    [InlineData("20458.5", null, null)]
    [InlineData("1e300", null, null)]
    [InlineData("true", null, null)]
    [InlineData("{}", null, null)]
    public void NumberSuggestsTheDateItStandsFor(string json, string? moment, string? epochDay)
    {
        Assert.Equal(moment, BoundValue.Of(json, (ref argument, target) => DateTimeValue.Bind(ref argument, target)).Suggestion);
        Assert.Equal(epochDay, BoundValue.Of(json, (ref argument, target) => EpochDayValue.Bind(ref argument, target)).Suggestion);
    }
}
