using System.Text.Json;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Typed;

namespace Planhat.ToolGen.Runtime.Tests.Typed;

/// <summary>What an answer that names keys tells of the records given.</summary>
public sealed class UpsertMatchingTests
{
    private const string First = "65f0a1b2c3d4e5f607182901";
    private const string Second = "65f0a1b2c3d4e5f607182902";

    [Fact]
    public void KeysTellWhichRecordBecameWhat() => Assert.Equal(
        "Inserted 1, Updated 2, Unchanged 3",
        Outcomes(
            """[{"externalId":"a"},{"sourceId":7},{"_id":"65F0A1B2C3D4E5F607182903"}]""",
            """{"created":1,"insertsKeys":[{"_id":"1","externalId":"a"}],"updatesKeys":[{"_id":"2","sourceId":"7"},{"_id":"65f0a1b2c3d4e5f607182903"}],"modified":["2"]}""")
            .Replace("65f0a1b2c3d4e5f607182903", "3", StringComparison.Ordinal));

    [Fact]
    public void FailuresAreThoseLeftOverIfTheirNumberFits() => Assert.Equal(
        "Failed no company, Inserted 65f0a1b2c3d4e5f607182901",
        Outcomes("""[{"name":"x"},{"externalId":"a"}]""", $$"""{"createdErrors":["no company"],"insertsKeys":[{"_id":"{{First}}","externalId":"a"}]}"""));

    [Fact]
    public void WhoseFailureIsWhoseIsNotGuessed() => Assert.Equal(
        "Failed, Failed",
        Outcomes("""[{"name":"x"},{"name":"y"}]""", """{"createdErrors":["one"],"updatedErrors":["two"],"created":0}"""));

    [Fact]
    public void RecordsWithoutKeysAreInsertedIfNothingElseCanBeMeant()
    {
        Assert.Equal($"Inserted {First}", Outcomes("""[{"name":"x"}]""", $$"""{"insertsKeys":[{"_id":"{{First}}"}]}"""));
        Assert.Equal("Inserted, Inserted", Outcomes("""[{"name":"x"},{"name":"y"}]""", $$"""{"insertsKeys":[{"_id":"{{First}}"},{"_id":"{{Second}}"}]}"""));
    }

    [Fact]
    public void DroppedRecordIsUnknown() => Assert.Equal(
        $"Inserted {First}, Unknown",
        Outcomes("""[{"externalId":"a"},{"externalId":"b"}]""", $$"""{"insertsKeys":[{"_id":"{{First}}","externalId":"a"}],"createdErrors":[]}"""));

    [Fact]
    public void AnswerOfAnotherShapeTellsNothing() => Assert.Equal(
        "Unknown",
        Outcomes("""[{"externalId":"a"}]""", """{"insertsKeys":"many","updatesKeys":[null,1],"createdErrors":{}}"""));

    private static string Outcomes(string items, string answer) => string.Join(", ", UpsertMatching
        .Of(StubModels.License, [.. JsonDocument.Parse(items).RootElement.EnumerateArray()], JsonDocument.Parse(answer).RootElement)
        .Select(static item => $"{item.Outcome} {item.Id}{item.Error}".Trim()));
}
