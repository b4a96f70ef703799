using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class HostileArgumentTests
{
    [Theory]
    [InlineData("fields", "[", "\"product\"", "]")]
    [InlineData("fields", "\"", "product", "\"")]
    public void AtMostTwoHundredNamesAreTaken(string argument, string open, string name, string close)
    {
        Assert.Empty(Bind("list_licenses", Many(200)));
        Assert.Equal("has more than 200 names", Assert.Single(Bind("list_licenses", Many(201))).Problem);

        string Many(int count) => $$"""{"{{argument}}":{{open}}{{string.Join(',', Enumerable.Repeat(name, count))}}{{close}}}""";
    }

    [Fact]
    public void WhereHasAtMost200Conditions()
    {
        Assert.Equal("has more than 200 conditions", Assert.Single(Bind("list_licenses", Many(201))).Problem);
        Assert.Empty(Bind("list_licenses", Many(200)));

        static string Many(int count)
        {
            string conditions = string.Join(',', Enumerable.Range(0, count).Select(static number => $"\"custom.F{number}\":1"));
            return $$$"""{"where":{{{{conditions}}}}}""";
        }
    }

    [Fact]
    public void AtMostTwoHundredPropertiesAreCleared()
    {
        string names = string.Join(',', Enumerable.Repeat("\"product\"", 201));

        FailureList failures = Bind("update_license", $$"""{"id":"{{StubLicenses.Id(1)}}","clear":[{{names}}]}""");

        Assert.Equal("/clear", Assert.Single(failures).Path);
    }

    [Fact]
    public void AtMostAThousandValuesAreCompared()
    {
        Assert.Empty(Bind("list_licenses", Many(1000)));
        Assert.Equal("has more than 1000 values", Assert.Single(Bind("list_licenses", Many(1001))).Problem);

        static string Many(int count)
        {
            string values = string.Join(',', Enumerable.Range(0, count).Select(static number => $"\"p{number}\""));
            return $$$$"""{"where":{"product":{"in":[{{{{values}}}}]}}}""";
        }
    }

    [Fact]
    public void ArgumentsAboveFourMegabytesAreOneFailure()
    {
        FailureList failures = Bind("list_licenses", $$"""{"nothing":"{{new string('x', 4 << 20)}}"}""");

        ValidationFailure failure = Assert.Single(failures);
        Assert.Equal("the arguments are larger than 4 MB", failure.Problem);
        Assert.True(failure.Received!.Length <= 101, failure.Received);
    }

    [Fact]
    public void FailuresBeyondTheMostAreCountedAsOne()
    {
        string members = string.Join(',', Enumerable.Range(0, 1000).Select(static number => $"\"n{number}\":1"));

        FailureList failures = Bind("list_licenses", "{" + members + "}");

        Assert.Equal(FailureList.MaximumCount + 1, failures.Count);
    }

    private static FailureList Bind(string tool, string arguments)
    {
        var failures = new FailureList();
        _ = ToolRequest.Bind(StubApi.Tool(tool), StubApi.Description, Encoding.UTF8.GetBytes(arguments), failures);
        return failures;
    }
}
