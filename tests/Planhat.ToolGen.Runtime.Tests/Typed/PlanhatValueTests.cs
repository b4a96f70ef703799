using System.Text.Json;
using Planhat.ToolGen.Typed;

namespace Planhat.ToolGen.Runtime.Tests.Typed;

public sealed class PlanhatValueTests
{
    [Fact]
    public void NumbersAndNothingAreValues()
    {
        PlanhatValue[] values = [1.5, 2, 3L, 4.25m, null];

        Assert.Equal(["1.5", "2", "3", "4.25", "null"], values.Select(static value => value.ToString()));
        Assert.Throws<ArgumentException>(static () => (PlanhatValue)double.NaN);
    }

    [Fact]
    public void AssignedValuesAreThatJson()
    {
        var values = new CustomFieldValues
        {
            ["text"] = "a\"b",
            ["number"] = 1.50m,
            ["whole"] = 40,
            ["truth"] = true,
            ["day"] = new DateOnly(2026, 2, 17),
            ["moment"] = new DateTimeOffset(2026, 2, 17, 10, 30, 0, TimeSpan.FromHours(1)),
            ["id"] = RecordId.External("U-1").ToString(),
            ["list"] = PlanhatValue.List("a", "b"),
            ["nothing"] = null,
        };

        Assert.Equal(
            """{"text":"a\"b","number":1.50,"whole":40,"truth":true,"day":"2026-02-17","moment":"2026-02-17T09:30:00.000Z","id":"extid-U-1","list":["a","b"],"nothing":null}""",
            values.ToString());
    }

    [Theory]
    [InlineData("20501", "2026-02-17")]
    [InlineData("\"2026-02-17\"", "2026-02-17")]
    [InlineData("\"2026-02-17T23:00:00-05:00\"", "2026-02-17")]
    [InlineData("\"17.2.2026\"", null)]
    [InlineData("true", null)]
    public void DayIsReadInEverySpelling(string json, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Value(json).Day);

    [Theory]
    [InlineData("\"2026-02-17\"", 1_771_286_400)]
    [InlineData("\"2026-02-17T01:00:00+01:00\"", 1_771_286_400)]
    [InlineData("1771286400000", 1_771_286_400)]
    public void MomentIsReadInEverySpelling(string json, long seconds) => Assert.Equal(seconds, Value(json).Moment?.ToUnixTimeSeconds());

    [Fact]
    public void ValueIsNullAsWhatItIsNot()
    {
        PlanhatValue text = Value("\"Plus\"");

        Assert.Equal("Plus", text.Text);
        Assert.Equal((null, null, null, null, null), (text.Number, text.Boolean, text.Day, text.Moment, text.Texts));
        Assert.Equal(12.5m, Value("\"12.5\"").Number);
        Assert.Equal(["a", "1"], Value("[\"a\",1]").Texts);
        Assert.Null(Value("[\"a\",{}]").Texts);
    }

    [Fact]
    public void FieldTakenFromWhereItIsNotThereIsNotEmptied()
    {
        var record = new CustomFieldValues();
        var write = new CustomFieldValues { ["Tier"] = "Gold", ["Seats"] = 3 };

        write["Region"] = record["Region"];
        write["Tier"] = record["Tier"];

        Assert.Equal("Seats", Assert.Single(write).Key);
    }

    [Fact]
    public void FieldThatIsNotThereExistsNot()
    {
        var values = new CustomFieldValues();

        Assert.False(values["Tier"].Exists);
        Assert.Null(values["Tier"].Text);
        values["Tier"] = null;
        Assert.True(values["Tier"].Exists);
        Assert.Equal(JsonValueKind.Null, values["Tier"].Json.ValueKind);
        Assert.True(values.Remove("Tier"));
        Assert.Empty(values);
    }

    [Fact]
    public void ValuesAreComparedByTheirJson()
    {
        Assert.Equal((PlanhatValue)1.5m, Value("1.50"));
        Assert.NotEqual((PlanhatValue)"1.5", Value("1.5"));
        Assert.True((PlanhatValue)"a" == Value("\"a\""));
        Assert.True(default != Value("null"));
    }

    [Fact]
    public void ConditionsAreWrittenByPropertyAndOperator() => Assert.Equal(
        """{"mrr":{"gte":100,"lt":200.5},"renewalStatus":{"in":["ongoing","lost"]},"custom.Tier":{"exists":false}}""",
        new Where().AtLeast("mrr", 100).In("renewalStatus", "ongoing", "lost").Less("mrr", 200.5m).Exists("custom.Tier", exists: false).ToString());

    private static PlanhatValue Value(string json) => new(JsonDocument.Parse(json).RootElement);
}
