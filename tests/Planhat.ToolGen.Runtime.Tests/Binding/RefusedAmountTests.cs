using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class RefusedAmountTests
{
    [Theory]
    [InlineData("USD", "R$ 1.500,00", null)]
    [InlineData("BRL", "R$ 1.500,00", "1500.00")]
    [InlineData("USD", "C$100", null)]
    [InlineData("CAD", "C$100", "100")]
    [InlineData("USD", "A$ 100", null)]
    [InlineData("USD", "HK$5", null)]
    [InlineData("USD", "MX$5", null)]
    [InlineData("USD", "zł5", null)]
    [InlineData("PLN", "5 zł", "5")]
    [InlineData("USD", "Fr. 5", null)]
    [InlineData("CHF", "Fr. 5", "5")]
    [InlineData("USD", "kr 100", null)]
    [InlineData("NOK", "kr 100", "100")]
    [InlineData("EUR", "₽ 100", null)]
    [InlineData("USD", "XX$100", null)]
    [InlineData("USD", "50¢", null)]
    [InlineData("USD", "₿5", null)]
    [InlineData("USD", "US$ 100", "100")]
    [InlineData("USD", "USD $100", "100")]
    [InlineData("USD", "12,345.678", null)]
    [InlineData("USD", "12,345.67", "12345.67")]
    [InlineData("JPY", "1,500.50", null)]
    [InlineData("JPY", "1,500.00", "1500.00")]
    [InlineData("USD", "100 200", null)]
    [InlineData("USD", "100\u00a0200", "100200")]
    [InlineData("USD", "$100 200", "100200")]
    [InlineData("USD", "1 500 000", "1500000")]
    [InlineData("USD", "1e3", "1000")]
    public void AmountIsSuggestedOnlyInTheCurrencyOfTheCall(string currency, string amount, string? suggestion)
    {
        var call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"extid-C1","title":"A","_currency":"{{currency}}","value":"{{amount}}"}""");

        Assert.Equal(("/value", suggestion), (call.Failure.Path, call.Failure.SuggestionJson));
    }

    [Fact]
    public void RateIsSuggestedOnlyInTheCurrencyOfTheCall()
    {
        var call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-C1","title":"A","_currency":"USD","mrr":"R$ 1.500,00"}""");

        Assert.Null(call.Failure.SuggestionJson);
        Assert.Contains("currency of this call is USD", call.Failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void AmountIsCheckedByTheCurrencyThatWasMeant()
    {
        var call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-C1","title":"A","_currency":"usd","value":60.123}""");

        Assert.Equal(["/_currency", "/value"], call.Failures.Select(static failure => failure.Path));
        Assert.Equal("\"USD\"", call.Failures[0].SuggestionJson);
    }

    [Theory]
    [InlineData("""{"companyId":"extid-C1","externalId":""}""", null)]
    [InlineData("""{"companyId":"extid-C1","title":"A","sourceId":" "}""", null)]
    [InlineData("""{"companyId":"extid-C1","externalId":"trail "}""", "\"trail\"")]
    public void IdentifierOfAnotherSystemIsNeitherBlankNorPadded(string arguments, string? suggestion) =>
        Assert.Equal(suggestion, BoundCall.Of<CreateLicenseTool>(arguments).Failure.SuggestionJson);
}
