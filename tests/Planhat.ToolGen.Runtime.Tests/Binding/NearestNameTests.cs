using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["companyId", "_currency", "value", "mrr", "fromDate", "toDate", "renewalStatus", "renewalDate", "ownerId"];

    [Theory]
    [InlineData("company_id", "companyId")]
    [InlineData("COMPANYID", "companyId")]
    [InlineData("compnayId", "companyId")]
    [InlineData("companyld", "companyId")]
    [InlineData("currency", "_currency")]
    [InlineData("company", "companyId")]
    [InlineData("owner", "ownerId")]
    [InlineData("ownerIdentifier", "ownerId")]
    [InlineData("valeu", "value")]
    [InlineData("MRR", "mrr")]
    [InlineData("renewal", null)]
    [InlineData("mr", null)]
    [InlineData("arr", null)]
    [InlineData("phase", null)]
    [InlineData("", null)]
    [InlineData("---", null)]
    public void FindsTheNameThatWasMeant(string given, string? expected)
    {
        Assert.Equal(expected, NearestName.Find(given, Names));
    }

    [Theory]
    [InlineData("nme", "name")]
    [InlineData("nmae", "name")]
    [InlineData("mrrr", "mrr")]
    [InlineData("citty", "city")]
    [InlineData("zipcode", "zip")]
    [InlineData("company_name", "companyName")]
    [InlineData("phone", null)]
    [InlineData("phases", "phase")]
    [InlineData("primary phone", null)]
    [InlineData("Seats", null)]
    [InlineData("phse", "phase")]
    [InlineData("fame", null)]
    [InlineData("date", null)]
    public void FindsCompanyProperties(string given, string? expected)
    {
        Assert.Equal(
            expected,
            NearestName.Find(given, ["name", "mrr", "city", "zip", "companyName", "phonePrimary", "phase", "status", "startDate", "endDate"]));
    }

    [Theory]
    [InlineData("over due", "overdue")]
    [InlineData("PAID", "paid")]
    [InlineData("overdu", "overdue")]
    [InlineData("pendng", "pending")]
    [InlineData("unpaid", null)]
    [InlineData("not paid", null)]
    [InlineData("prepaid", null)]
    [InlineData("open", null)]
    [InlineData("", null)]
    public void ValueIsNotTurnedIntoItsOpposite(string given, string? expected) =>
        Assert.Equal(expected, NearestName.FindValue(given, ["pending", "paid", "overdue"]));

    [Theory]
    [InlineData("MRR target 2026", null)]
    [InlineData("mrr target 2025", "MRR target 2025")]
    [InlineData("MRR tagret 2025", "MRR target 2025")]
    [InlineData("ARR target 2025", null)]
    [InlineData("Q2 Goal", null)]
    [InlineData("Q1 Goals", "Q1 Goal")]
    [InlineData("Is inactive", null)]
    [InlineData("isnotactive", null)]
    [InlineData("Tier 2", null)]
    [InlineData("Tier+", null)]
    [InlineData("Tiers", "Tier")]
    [InlineData("Seats", null)]
    [InlineData("External ref", null)]
    [InlineData("Goal", null)]
    [InlineData("Sentiment", "Sentiment 😀")]
    public void OwnNameWithAnotherNumberOrWordOrItsOppositeIsAnotherName(string given, string? expected) =>
        Assert.Equal(
            expected,
            NearestName.FindMisspelt(given, ["MRR target 2025", "Q1 Goal", "Is active", "Tier", "Seats purchased", "Internal ref", "Goal A", "Sentiment 😀"]));

    [Theory]
    [InlineData("Region 2", null)]
    [InlineData("region 1", "Region 1")]
    [InlineData("Regoin 1", "Region 1")]
    [InlineData("Region", null)]
    [InlineData("Gold+", null)]
    [InlineData("gold", "Gold")]
    [InlineData("Gold", "Gold")]
    [InlineData("Jan", "January")]
    [InlineData("Past", null)]
    public void ValueWithAnotherNumberOrWordIsAnotherValue(string given, string? expected) =>
        Assert.Equal(expected, NearestName.FindValue(given, ["Region 1", "Gold", "Gold Plus", "January", "Past Client"]));

    [Theory]
    [InlineData("Stage 2", null)]
    [InlineData("Stgae 1", "Stage 1")]
    public void KnownValueWithAnotherNumberIsAnotherValue(string given, string? expected) =>
        Assert.Equal(expected, NearestName.NearMiss(given, ["Stage 1"]));

    [Theory]
    [InlineData("list_all_planhat_company", "list_all_planhat_companies")]
    [InlineData("list_all_planhat_invoice", "list_all_planhat_invoices")]
    public void SingularOfAToolsNameIsUnderstood(string given, string expected) =>
        Assert.Equal(expected, NearestName.Find(given, ["list_all_planhat_companies", "list_all_planhat_invoices", "list_lean_planhat_companies"]));

    [Theory]
    [InlineData("customerSince", null)]
    [InlineData("csm", null)]
    [InlineData("customFields", "custom")]
    [InlineData("emailAddress", "email")]
    public void BeginningOfANameIsNoReasonToTakeIt(string given, string? expected) =>
        Assert.Equal(expected, NearestName.Find(given, ["custom", "csmScore", "email"]));

    [Theory]
    [InlineData("in progress", "in-progress")]
    [InlineData("In progress", "In-progress")]
    [InlineData("bi-weekly", null)]
    public void OfValuesThatDifferInCaseTheNearerOneIsMeant(string given, string? expected) =>
        Assert.Equal(expected, NearestName.NearMiss(given, ["weekly", "in-progress", "In-progress"]));

    [Fact]
    public void ShortWordsThatShareMostLettersAreOtherWords()
    {
        Assert.Null(NearestName.Find("phone", ["phase", "status"]));
    }

    [Fact]
    public void EquallyNearNamesAreNotChosenBetween()
    {
        Assert.Null(NearestName.Find("date1", ["dateA", "dateB"]));
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void SwappedNeighboursCountAsOneEdit(string from, string to, int edits)
    {
        Assert.Equal(edits, EditDistance.Between(from, to));
    }
}
