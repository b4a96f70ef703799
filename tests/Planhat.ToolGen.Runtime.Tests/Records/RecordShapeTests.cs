using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Records;

public sealed class RecordShapeTests
{
    private const string Record = """{ "_id":"x", "__v":3, "product":"\u00e9 \"q\"","custom":{"A b":1,"C":[1, {"d":null}]} ,"value":1.50}""";

    [Fact]
    public void EverythingIsCopiedByteForByte() => Assert.Equal(Record, Shape(Record, null));

    [Fact]
    public void LineBreaksBetweenTokensAreDropped() =>
        Assert.Equal("""{  "_id": "a\nb"}""", Shape("{\r\n  \"_id\": \"a\\nb\"\n}", null));

    [Fact]
    public void OnlyNamedMembersAndTheIdentifierAreShown() =>
        Assert.Equal("""{"_id":"x","value":1.50}""", Shape(Record, ["value"]));

    [Fact]
    public void SingleCustomFieldsAreShownUnderCustom() =>
        Assert.Equal("""{"_id":"x","custom":{"C":[1, {"d":null}]}}""", Shape(Record, ["custom.C"]));

    [Fact]
    public void AllCustomFieldsBeatSingleOnes() =>
        Assert.Equal("""{"_id":"x","custom":{"A b":1,"C":[1, {"d":null}]}}""", Shape(Record, ["custom", "custom.C"]));

    [Fact]
    public void TheStarLeavesInternalMembersOutUnlessTheyAreNamed()
    {
        Assert.DoesNotContain("__v", Shape(Record, ["*"]), StringComparison.Ordinal);
        Assert.Contains("\"product\"", Shape(Record, ["*"]), StringComparison.Ordinal);
        Assert.Contains("\"__v\":3", Shape(Record, ["*", "__v"]), StringComparison.Ordinal);
    }

    [Fact]
    public void PropertiesAreSelectedAndShownUnderTheirReadNames()
    {
        FieldSelection fields = FieldSelection.Of(StubModels.License, ["note", "custom.A", "custom.B", "value"], []);

        Assert.Equal("snippet,custom,value", fields.Select);
        Assert.Equal("""{"_id":"x","snippet":"n"}""", Shape("""{"_id":"x","snippet":"n","note":"w"}""", ["note"]));
    }

    [Theory]
    [InlineData("20574", "\"2026-05-01\"")]
    [InlineData("0", "\"1970-01-01\"")]
    [InlineData("-1", "\"1969-12-31\"")]
    [InlineData("null", "null")]
    [InlineData("\"2026-05-01\"", "\"2026-05-01\"")]
    [InlineData("20574.5", "20574.5")]
    [InlineData("1777593600000", "1777593600000")]
    [InlineData("-719163", "-719163")]
    [InlineData("-719162", "\"0001-01-01\"")]
    [InlineData("2932896", "\"9999-12-31\"")]
    [InlineData("2932897", "2932897")]
    public void EpochDaysAreShownAsDates(string value, string shown) =>
        Assert.Equal($$"""{"dueDate":{{shown}},"n":1}""", Shape($$"""{"dueDate":{{value}},"n":1}""", null, StubModels.Invoice));

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ {} , {\"a\":[{}]} ] ", 2)]
    public void RecordsAreFoundInTheirArray(string json, int count) => Assert.Equal(count, Records(json).Count);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{}")]
    [InlineData("[{}] x")]
    [InlineData("[{\"a\":}]")]
    [InlineData("[{},]")]
    [InlineData("<html>")]
    public void AnythingButAWholeArrayOfObjectsIsRefused(string json) => Assert.ThrowsAny<JsonException>(() => Records(json));

    [Fact]
    public void ByteOrderMarkAndBrokenUtf8ArePutRight()
    {
        Assert.Equal("[]", Encoding.UTF8.GetString(JsonText.Normalize("\uFEFF [] \n"u8.ToArray()).Span));
        Assert.Equal("[\"\uFFFD\"]", Encoding.UTF8.GetString(JsonText.Normalize(new byte[] { (byte)'[', (byte)'"', 0xff, (byte)'"', (byte)']' }).Span));
    }

    private static string Shape(string record, string[]? fields, ModelDescription? model = null)
    {
        using var output = new PooledBuffer();
        FieldSelection.Of(model ?? StubModels.License, fields, []).Shape.Write(output, Encoding.UTF8.GetBytes(record), EpochDayMembers.None);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static List<string> Records(string json)
    {
        var found = new List<string>();
        var records = new RecordReader(Encoding.UTF8.GetBytes(json));
        while (records.Read(out ReadOnlySpan<byte> record))
        {
            found.Add(Encoding.UTF8.GetString(record));
        }

        return found;
    }
}
