using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class ArgumentReaderTests
{
    [Theory]
    [InlineData("[]", "not a JSON object")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{", "not valid JSON")]
    [InlineData("{\"a\":1}}", "not valid JSON")]
    [InlineData("{\"a\":NaN}", "not valid JSON")]
    [InlineData("   ", "not valid JSON")]
    [InlineData("{\"a\":\"\\ud800\"}", "not valid Unicode")]
    public void ArgumentsThatAreNoObjectAreOneFailure(string json, string problem)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>(json);

        Assert.Equal("", call.Failure.Path);
        Assert.Contains(problem, call.Failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreOneFailure()
    {
        BoundCall call = BoundCall.Of(new CreateLicenseTool(), [(byte)'{', 0xFF, (byte)'}']);

        Assert.Contains("UTF-8", call.Failure.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(10_000, false)]
    public void NestingIsLimitedTo64Levels(int levels, bool isAccepted)
    {
        string value = $"{new string('[', levels)}{new string(']', levels)}";

        BoundCall call = BoundCall.Of<UpsertLicensesTool>($$"""{"licenses":{{value}}}""");

        Assert.Equal(isAccepted, !call.Failures.Any(failure => failure.Problem.Contains("too deeply", StringComparison.Ordinal)));
    }

    [Fact]
    public void NoArgumentsAreAnEmptyObject()
    {
        Assert.Empty(BoundCall.Of(new ListLicensesTool(), []).Failures);
    }

    [Fact]
    public void AllFailuresAreCollectedInOrder()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>(
            """{"compnyId":"x","value":"US$1,500.00","_currency":"usd","owners":[{"id":"65f0a1b2c3d4e5f607182930"},{"share":120,"a/b~":1},null],"fixedPeriod":true}""");

        Assert.Equal(
            ["/compnyId", "/value", "/_currency", "/owners/1/share", "/owners/1/a~1b~0", "/owners/1/id", "/owners/2", "/toDate", ""],
            call.Failures.Select(failure => failure.Path));
        Assert.Equal(
            [null, "1500.00", "\"USD\"", null, null, null, null, null, null],
            call.Failures.Select(failure => failure.SuggestionJson));
        Assert.Equal("companyId", call.Failures[0].RenameTo);
    }

    [Fact]
    public void ValueUnderAMisspeltNameIsCheckedUnderTheNameThatWasMeant()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":"t","fixed_period":"yes","Value":"$5"}""");

        Assert.Equal(
            [("/fixed_period", "true", "fixedPeriod"), ("/Value", "5", "value")],
            call.Failures.Select(failure => (failure.Path, failure.SuggestionJson, failure.RenameTo)));
    }

    [Fact]
    public void MisspeltNameBesideTheRightOneIsNotToBeRenamed()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"company_id":"extid-2","companyId":"extid-1","title":"t"}""");

        Assert.Equal(("/company_id", null, "is not an argument of this tool, and 'companyId' is given as well"), (call.Failure.Path, call.Failure.RenameTo, call.Failure.Problem));
    }

    [Fact]
    public void MemberOfAnElementUnderAMisspeltNameIsCheckedToo()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":"t","owners":[{"ID":["65f0a1b2c3d4e5f607182930"]}]}""");

        Assert.Equal(("/owners/0/ID", "id"), (call.Failure.Path, call.Failure.RenameTo));
        Assert.EndsWith("The value is an array, not a text", call.Failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void RequiredTextThatIsBlankIsRefused()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":" ","owners":[{"id":""}]}""");

        Assert.Contains(call.Failures, failure => failure.Path == "/owners/0/id" && failure.Problem == "is blank");
    }

    [Fact]
    public void EveryMissingArgumentTellsWhatIsExpected()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"title":"t","fixedPeriod":true,"owners":[{}]}""");

        Assert.Equal(["/owners/0/id", "/companyId", "/toDate"], call.Failures.Select(failure => failure.Path));
        Assert.Equal([
                "a value for 'id'",
                "a value for 'companyId': a Planhat id (24 hexadecimal characters), extid-… or srcid-…",
                "a value for 'toDate': a day such as 2026-01-31, or a time such as 2026-01-31T09:00:00Z",
            ], call.Failures.Select(failure => failure.Expected));
    }

    [Fact]
    public void RepeatedMemberIsRefused()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("""{"limit":1,"limit":2}""");

        Assert.Equal(new ValidationFailure("/limit", "is given more than once", Received: "2"), call.Failure);
    }

    [Fact]
    public void EscapedNameIsTheSameName()
    {
        BoundCall call = BoundCall.Of<ListLicensesTool>("""{"l\u0069mit":1,"limit":2}""");

        Assert.Equal("/limit", call.Failure.Path);
    }

    [Fact]
    public void NullMeansAbsentOutsideOfUpdates()
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>("""{"companyId":"extid-1","title":"t","value":null,"renewalStatus":null,"custom":{"A":null}}""");

        Assert.Equal("""{"type":"license","companyId":"extid-1","title":"t","renewalStatus":"ongoing"}""", call.Body);
    }

    [Fact]
    public void UnknownNullIsStillRefused()
    {
        Assert.Equal("/lmit", BoundCall.Of<ListLicensesTool>("""{"lmit":null}""").Failure.Path);
    }

    [Fact]
    public void LongValuesAreShortenedInFailures()
    {
        string value = new('x', 99);

        BoundCall call = BoundCall.Of<ListLicensesTool>($$"""{"limit":"{{value}}😀yyy"}""");

        Assert.Equal($"{value}…", call.Failure.Received);
    }

    [Fact]
    public void FailuresAreListedUpToAMaximumAndTheRestIsMentioned()
    {
        string nulls = string.Join(',', Enumerable.Repeat("null", 100_000));

        BoundCall call = BoundCall.Of<UpsertLicensesTool>($$"""{"licenses":[{{nulls}}]}""");

        Assert.Equal(FailureList.MaximumCount + 1, call.Failures.Count);
        Assert.Contains("more is wrong", call.Failures[^1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void OverlongTextsAreRefusedWithoutSuggestion()
    {
        string spaces = new(' ', 1_000_000);

        Assert.Null(BoundCall.Of<ListLicensesTool>($$"""{"sort":"{{spaces}}x"}""").Failure.SuggestionJson);
        Assert.Null(BoundCall.Of<ListLicensesTool>($$"""{"limit":"1{{spaces}}x"}""").Failure.SuggestionJson);
        Assert.Null(BoundCall.Of<ListLicensesTool>($$"""{"from":"1{{spaces}}May"}""").Failure.SuggestionJson);
        Assert.Null(BoundCall.Of<ListLicensesTool>($$"""{"fields":"[\"{{spaces}}\"]"}""").Failure.SuggestionJson);
    }

    [Fact]
    public void EveryPrefixAndEveryFlippedByteOfACallIsHandledWithoutException()
    {
        byte[] json = Encoding.UTF8.GetBytes(
            """{"companyId":"extid-ACME","value":"US$1,500.00","_currency":"usd","custom":{"A b":[1,"x"]},"owners":[{"id":"u","share":"5%"}],"toDate":"31/12/2026"}""");
        var random = new Random(20260105);

        for (int length = 0; length <= json.Length; length++)
        {
            BoundCall.Of(new CreateLicenseTool(), json[..length]);
            byte[] damaged = [.. json];
            damaged[random.Next(json.Length)] = (byte)random.Next(256);
            BoundCall.Of(new CreateLicenseTool(), damaged);
            BoundCall.Of(new UpdateLicenseTool(), damaged);
        }
    }
}
