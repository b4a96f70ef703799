using Planhat.ToolGen.Discovery;

namespace Planhat.ToolGen.Runtime.Tests.Discovery;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("invoice", "invoices", "invoiced", "invoicing")]
    [InlineData("company", "companies")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("programme", "program", "programs", "programmes")]
    [InlineData("churn", "churned", "churning")]
    public void FormsOfAWordHaveOneStem(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(WordStem.Of(word), WordStem.Of(form)));

    [Theory]
    [InlineData("status")]
    [InlineData("analysis")]
    [InlineData("need")]
    [InlineData("bring")]
    [InlineData("nps")]
    [InlineData("mrr")]
    public void WordsThatOnlyLookLikeFormsStay(string word) => Assert.Equal(word, WordStem.Of(word));

    [Fact]
    public void WordsAreTakenApartAtCapitalsAndApostrophes() =>
        Assert.Equal(["renewal", "date", "of", "acme", "to", "do"], SearchWords.Of("renewalDate of Acme's to-do"));
}
