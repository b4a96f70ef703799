using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

public sealed class TextPrimitivesTests
{
    private static readonly string[] Statuses = ["ongoing", "renewed", "lost", "in progress"];

    [Theory]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("1234", "\"1234\"")]
    [InlineData("\"Größe <b> & \\u00e9\"", "\"Größe <b> & é\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"😀😀😀😀😀😀\"", "\"\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00\"")]
    public void TextIsSentAsItIs(string json, string sent)
    {
        Assert.Equal(sent, BoundValue.Of(json, (ref argument, target) => TextValue.Bind(ref argument, target, 6 + 10)).Written);
    }

    [Theory]
    [InlineData("\"1234567\"", "has 7 characters")]
    [InlineData("true", "is a boolean, not a text")]
    [InlineData("[\"a\"]", "is an array, not a text")]
    public void OtherTextIsRefused(string json, string problem)
    {
        Assert.Equal(problem, BoundValue.Of(json, (ref argument, target) => RichTextValue.Bind(ref argument, target, 6)).Failure.Problem);
    }

    [Fact]
    public void LengthCountsCharactersAndNotCodeUnits()
    {
        Assert.NotNull(BoundValue.Of("\"😀😀😀\"", (ref argument, target) => TextValue.Bind(ref argument, target, 3)).Written);
    }

    [Theory]
    [InlineData("USD", null, true)]
    [InlineData("JPY", null, true)]
    [InlineData("KWD", null, true)]
    [InlineData("CLF", null, true)]
    [InlineData("usd", "USD", false)]
    [InlineData(" eur ", "EUR", false)]
    [InlineData("euro", "EUR", false)]
    [InlineData("Euros", "EUR", false)]
    [InlineData("€", "EUR", false)]
    [InlineData("US$", "USD", false)]
    [InlineData("US dollars", "USD", false)]
    [InlineData("pounds sterling", "GBP", false)]
    [InlineData("RMB", "CNY", false)]
    [InlineData("UDS", "USD", false)]
    [InlineData("$", null, false)]
    [InlineData("dollar", null, false)]
    [InlineData("kr", null, false)]
    [InlineData("¥", null, false)]
    [InlineData("XYZ", null, false)]
    [InlineData("DEM", null, false)]
    [InlineData("", null, false)]
    public void CurrencyIsAnIsoCode(string text, string? suggestion, bool isTaken)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => CurrencyValue.Bind(ref argument, target));

        Assert.Equal(isTaken, value.Written is not null);
        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", isTaken ? null : value.Suggestion);
    }

    [Fact]
    public void DollarSignSaysThatSeveralCurrenciesShareIt()
    {
        BoundValue value = BoundValue.OfText("$", (ref argument, target) => CurrencyValue.Bind(ref argument, target));

        Assert.Contains("ambiguous", value.Failure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("USD", 2)]
    [InlineData("IDR", 2)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("UYW", 4)]
    public void CurrencyKnowsItsDecimals(string code, int decimals)
    {
        Assert.Equal(decimals, CurrencyTable.MinorUnits(code));
    }

    [Theory]
    [InlineData("ada@example.com", null, true)]
    [InlineData("ada.lovelace+x@mail.example.co.uk", null, true)]
    [InlineData("Ada <ada@example.com>", "ada@example.com", false)]
    [InlineData("mailto:ada@example.com", "ada@example.com", false)]
    [InlineData(" ada@example.com", "ada@example.com", false)]
    [InlineData("ada@example.com.", "ada@example.com", false)]
    [InlineData("ada@example", null, false)]
    [InlineData("ada@@example.com", null, false)]
    [InlineData("@example.com", null, false)]
    [InlineData("ada at example.com", "ada@example.com", false)]
    [InlineData("ada (at) example (dot) com", "ada@example.com", false)]
    [InlineData("ada[AT]mail dot example[dot]com", "ada@mail.example.com", false)]
    [InlineData("ada at example dot dot com", null, false)]
    [InlineData("meet ada at example.com", null, false)]
    [InlineData("ada at home", null, false)]
    [InlineData("a@example.com, b@example.com", null, false)]
    [InlineData("ada@", null, false)]
    [InlineData("", null, false)]
    public void EmailIsOneBareAddress(string text, string? suggestion, bool isTaken)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => EmailValue.Bind(ref argument, target));

        Assert.Equal(isTaken, value.Written is not null);
        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", isTaken ? null : value.Suggestion);
    }

    // An expression that tries every way to divide such a text takes longer than the universe has time.
    [Fact]
    public void AnAddressSpelledOutWithoutEndIsRefused()
    {
        string text = $"x at {string.Concat(Enumerable.Repeat("a(dot)", 40))}a b";

        BoundValue value = BoundValue.OfText(text, (ref argument, target) => EmailValue.Bind(ref argument, target));

        Assert.Null(value.Written);
        Assert.Null(value.Suggestion);
    }

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void AnAddressHasAtMostTwoHundredFiftyFourCharacters(int length, bool isTaken)
    {
        string text = $"{new string('a', length - "@example.com".Length)}@example.com";

        BoundValue value = BoundValue.OfText(text, (ref argument, target) => EmailValue.Bind(ref argument, target));

        Assert.Equal(isTaken, value.Written is not null);
    }

    [Theory]
    [InlineData("https://example.com/a?b=c", null, true)]
    [InlineData("http://example.com", null, true)]
    [InlineData("example.com", "https://example.com", false)]
    [InlineData("www.example.com/x", "https://www.example.com/x", false)]
    [InlineData("ftp://example.com", null, false)]
    [InlineData("javascript:alert(1)", null, false)]
    [InlineData("not a url", null, false)]
    [InlineData("https://user:secret@example.com", null, false)]
    [InlineData("", null, false)]
    public void UrlIsAnAbsoluteWebAddress(string text, string? suggestion, bool isTaken)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => UrlValue.Bind(ref argument, target));

        Assert.Equal(isTaken, value.Written is not null);
        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", isTaken ? null : value.Suggestion);
    }

    [Theory]
    [InlineData("+46 (0)8-123 45 67", true)]
    [InlineData("555-0100 ext. 12", true)]
    [InlineData("112", true)]
    [InlineData("call me", false)]
    [InlineData("12", false)]
    public void PhoneIsWrittenInAnyNotation(string text, bool isTaken)
    {
        Assert.Equal(isTaken, BoundValue.OfText(text, (ref argument, target) => PhoneValue.Bind(ref argument, target)).Written is not null);
    }

    [Theory]
    [InlineData("renewed", null, true)]
    [InlineData("Renewed", "renewed", false)]
    [InlineData("renewd", "renewed", false)]
    [InlineData("renwed", "renewed", false)]
    [InlineData("renew", "renewed", false)]
    [InlineData("in_progress", "in progress", false)]
    [InlineData("LOST", "lost", false)]
    [InlineData("won", null, false)]
    [InlineData("", null, false)]
    public void ClosedListSuggestsTheNearestValue(string text, string? suggestion, bool isTaken)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => ClosedTextValue.Bind(ref argument, target, Statuses));

        Assert.Equal(isTaken, value.Written is not null);
        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", isTaken ? null : value.Suggestion);
    }

    [Theory]
    [InlineData("renewed", null)]
    [InlineData("won", null)]
    [InlineData("last", null)]
    [InlineData("renewal in sight", null)]
    [InlineData("", null)]
    [InlineData("Lost", "lost")]
    [InlineData("renewd", "renewed")]
    [InlineData("ogonig", "ongoing")]
    public void OpenListRefusesOnlyNearMisses(string text, string? suggestion)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => KnownTextValue.Bind(ref argument, target, Statuses));

        Assert.Equal(suggestion is null, value.Written is not null);
        Assert.Equal(suggestion is null ? null : $"\"{suggestion}\"", suggestion is null ? null : value.Suggestion);
    }

    [Theory]
    [InlineData("65f0a1b2c3d4e5f607182930", true)]
    [InlineData("65F0A1B2C3D4E5F607182930", true)]
    [InlineData("65f0a1b2c3d4e5f60718293", false)]
    [InlineData("65f0a1b2c3d4e5f60718293g", false)]
    [InlineData("extid-1", false)]
    [InlineData("", false)]
    public void IdHas24HexadecimalCharacters(string text, bool isTaken)
    {
        Assert.Equal(isTaken, BoundValue.OfText(text, (ref argument, target) => IdValue.Bind(ref argument, target)).Written is not null);
    }

    [Theory]
    [InlineData("\"[1,2]\"", "[1,2]")]
    [InlineData("\"a\"", "[\"a\"]")]
    [InlineData("5", "[5]")]
    [InlineData("\"a, b\"", null)]
    [InlineData("\"\"", null)]
    public void ValueInThePlaceOfAnArraySuggestsTheArray(string json, string? suggestion)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) => ArrayValue.Bind(ref argument, target, AnyValue.Bind));

        Assert.Equal(suggestion, value.Suggestion);
    }

    [Theory]
    [InlineData("\"a, b\"", """["a","b"]""")]
    [InlineData("\"a,\"", null)]
    [InlineData("\"a; b\"", "[\"a\",\"b\"]")]
    [InlineData("\"a, b; c\"", null)]
    [InlineData("\"[\\\"a\\\"]\"", """["a"]""")]
    public void TextWithCommasInThePlaceOfTextsSuggestsThem(string json, string? suggestion)
    {
        BoundValue value = BoundValue.Of(json, (ref argument, target) =>
            ArrayValue.Bind(ref argument, target, static (ref item, place) => TextValue.Bind(ref item, place)));

        Assert.Equal(suggestion, value.Suggestion);
    }

    [Theory]
    [InlineData("""["USD"]""", "\"USD\"")]
    [InlineData("[\"USD\",\"EUR\"]", null)]
    [InlineData("[]", null)]
    [InlineData("[{}]", null)]
    public void ArrayOfOneInThePlaceOfAValueSuggestsTheValue(string json, string? suggestion)
    {
        Assert.Equal(suggestion, BoundValue.Of(json, (ref argument, target) => CurrencyValue.Bind(ref argument, target)).Suggestion);
    }

    [Theory]
    [InlineData("extid-")]
    [InlineData("srcid- ")]
    public void ReferenceWithNothingBehindItsPrefixIsRefusedWithoutSuggestion(string text)
    {
        BoundValue value = BoundValue.OfText(text, (ref argument, target) => ReferenceValue.Bind(ref argument, target, "user"));

        Assert.Contains("has nothing behind", value.Failure.Problem, StringComparison.Ordinal);
        Assert.Null(value.Suggestion);
    }

    [Fact]
    public void NearMissOfAKnownValueSaysThatOthersAreTaken()
    {
        ValidationFailure failure = BoundValue.OfText("customers", (ref argument, target) => KnownTextValue.Bind(ref argument, target, ["customer"])).Failure;

        Assert.Equal(
            ("is close to the known value 'customer'", "'customer' or another value of the account", "\"customer\""),
            (failure.Problem, failure.Expected, failure.SuggestionJson));
    }
}
