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
    [InlineData("phone", "phonePrimary")]
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
