using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Records;

public sealed class ConditionEvaluatorTests
{
    [Theory]
    [InlineData("\"abc\"", ConditionOperator.Equal, "abc", true)]
    [InlineData("\"Abc\"", ConditionOperator.Equal, "abc", false)]
    [InlineData("1234", ConditionOperator.Equal, "1234", true)]
    [InlineData("", ConditionOperator.Equal, "abc", false)]
    [InlineData("", ConditionOperator.NotEqual, "abc", true)]
    [InlineData("null", ConditionOperator.NotEqual, "abc", true)]
    [InlineData("\"abc\"", ConditionOperator.NotEqual, "abc", false)]
    [InlineData("\"abc\"", ConditionOperator.Less, "abd", true)]
    [InlineData("\"abc\"", ConditionOperator.GreaterOrEqual, "abc", true)]
    [InlineData("", ConditionOperator.Less, "abc", false)]
    [InlineData("5", ConditionOperator.Less, "abc", false)]
    [InlineData("5", ConditionOperator.Greater, "10", false)]
    [InlineData("1e300", ConditionOperator.Less, "abc", false)]
    [InlineData("", ConditionOperator.GreaterOrEqual, "abc", false)]
    [InlineData("\"The ABC book\"", ConditionOperator.Contains, "abc", true)]
    [InlineData("\"The book\"", ConditionOperator.Contains, "abc", false)]
    [InlineData("[\"x\",\"Abc\"]", ConditionOperator.Contains, "abc", true)]
    [InlineData("[\"x\",\"An ABCd\"]", ConditionOperator.Contains, "abc", true)]
    [InlineData("[\"x\",\"y\"]", ConditionOperator.Contains, "abc", false)]
    [InlineData("[\"x\",\"abc\"]", ConditionOperator.Equal, "abc", true)]
    [InlineData("[\"x\",\"abc\"]", ConditionOperator.Less, "abd", false)]
    [InlineData("{\"_id\":\"abc\",\"name\":\"n\"}", ConditionOperator.Equal, "abc", true)]
    [InlineData("{\"name\":\"abc\"}", ConditionOperator.Equal, "abc", false)]
    [InlineData("\"a\\u0062c\"", ConditionOperator.Equal, "abc", true)]
    public void TextsCompareOrdinallyAndAreFoundWhateverTheirCase(string value, ConditionOperator comparison, string wanted, bool holds) =>
        Assert.Equal(holds, Holds(value, comparison, new ConditionValue { Text = wanted }));

    [Theory]
    [InlineData("5", ConditionOperator.Equal, true)]
    [InlineData("5.0", ConditionOperator.Equal, true)]
    [InlineData("\"5\"", ConditionOperator.Equal, true)]
    [InlineData("4.9", ConditionOperator.Less, true)]
    [InlineData("5", ConditionOperator.Less, false)]
    [InlineData("5", ConditionOperator.LessOrEqual, true)]
    [InlineData("10", ConditionOperator.Greater, true)]
    [InlineData("\"undefined\"", ConditionOperator.Greater, false)]
    [InlineData("null", ConditionOperator.LessOrEqual, false)]
    public void NumbersCompareAsNumbers(string value, ConditionOperator comparison, bool holds) =>
        Assert.Equal(holds, Holds(value, comparison, new ConditionValue { Number = 5m }));

    [Theory]
    [InlineData("\"2026-01-01T00:00:00.000Z\"", ConditionOperator.Equal, true)]
    [InlineData("\"2026-01-01T01:00:00+01:00\"", ConditionOperator.Equal, true)]
    [InlineData("\"2026-01-01\"", ConditionOperator.Equal, true)]
    [InlineData("20454", ConditionOperator.Equal, true)]
    [InlineData("1767225600000", ConditionOperator.Equal, true)]
    [InlineData("20453", ConditionOperator.Less, true)]
    [InlineData("20454", ConditionOperator.GreaterOrEqual, true)]
    [InlineData("\"2025-12-31T23:59:59.999Z\"", ConditionOperator.Less, true)]
    [InlineData("\"not a date\"", ConditionOperator.Less, false)]
    [InlineData("\"not a date\"", ConditionOperator.NotEqual, true)]
    [InlineData("1e300", ConditionOperator.Greater, false)]
    public void DatesCompareAsMomentsWhateverTheirSpelling(string value, ConditionOperator comparison, bool holds) =>
        Assert.Equal(holds, Holds(value, comparison, new ConditionValue { Moment = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) }));

    [Theory]
    [InlineData("\"2026-11-21T00:00:00.000Z\"", true, false, true, false, true)]
    [InlineData("\"2026-11-21T23:59:59.999Z\"", true, false, true, false, true)]
    [InlineData("\"2026-11-22T00:30:00+01:00\"", true, false, true, false, true)]
    [InlineData("\"2026-11-20T23:59:59.999Z\"", false, true, true, false, false)]
    [InlineData("\"2026-11-22T00:00:00.000Z\"", false, false, false, true, true)]
    [InlineData("\"2026-11-21\"", true, false, true, false, true)]
    [InlineData("20778", true, false, true, false, true)]
    [InlineData("20779", false, false, false, true, true)]
    public void ADayStandsForAllItsMoments(string value, bool equal, bool less, bool lessOrEqual, bool greater, bool greaterOrEqual)
    {
        var start = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);
        var day = new ConditionValue { Moment = start, End = start.AddDays(1) };

        Assert.Equal(equal, Holds(value, ConditionOperator.Equal, day));
        Assert.Equal(equal, Holds(value, ConditionOperator.In, day));
        Assert.Equal(!equal, Holds(value, ConditionOperator.NotEqual, day));
        Assert.Equal(!equal, Holds(value, ConditionOperator.NotIn, day));
        Assert.Equal(less, Holds(value, ConditionOperator.Less, day));
        Assert.Equal(lessOrEqual, Holds(value, ConditionOperator.LessOrEqual, day));
        Assert.Equal(greater, Holds(value, ConditionOperator.Greater, day));
        Assert.Equal(greaterOrEqual, Holds(value, ConditionOperator.GreaterOrEqual, day));
    }

    [Theory]
    [InlineData("[21]", false)]
    [InlineData("[1]", true)]
    public void NumbersInArraysHaveNoParts(string value, bool holds) =>
        Assert.Equal(holds, Holds(value, ConditionOperator.Contains, new ConditionValue { Text = "1", Number = 1 }));

    [Theory]
    [InlineData("", true)]
    [InlineData("null", true)]
    [InlineData("\"\"", false)]
    [InlineData("0", false)]
    public void NullEqualsAbsenceAndNullOnly(string value, bool holds)
    {
        Assert.Equal(holds, Holds(value, ConditionOperator.Equal, default(ConditionValue)));
        Assert.Equal(!holds, Holds(value, ConditionOperator.NotEqual, default(ConditionValue)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("null", false)]
    [InlineData("\"\"", false)]
    [InlineData("[]", false)]
    [InlineData("{ }", false)]
    [InlineData("0", true)]
    [InlineData("false", true)]
    [InlineData("\"x\"", true)]
    [InlineData("[null]", true)]
    public void ExistsMeansFilled(string value, bool isFilled)
    {
        Assert.Equal(isFilled, Holds(value, ConditionOperator.Exists, new ConditionValue { Boolean = true }));
        Assert.Equal(!isFilled, Holds(value, ConditionOperator.Exists, new ConditionValue { Boolean = false }));
    }

    [Fact]
    public void InAndNotInLookAtEveryValue()
    {
        ConditionValue[] values = [new() { Text = "a" }, new() { Text = "b" }];

        Assert.True(Holds("\"b\"", ConditionOperator.In, values));
        Assert.False(Holds("\"c\"", ConditionOperator.In, values));
        Assert.False(Holds("\"b\"", ConditionOperator.NotIn, values));
        Assert.True(Holds("", ConditionOperator.NotIn, values));
    }

    [Fact]
    public void CustomFieldsAreFoundUnderCustomWhateverTheirName()
    {
        var condition = new RecordCondition("custom.Größe #1", "Größe #1", IsCustomField: true, PropertyKind.Any, ConditionOperator.Equal, [new ConditionValue { Text = "XL" }]);
        var conditions = RecordConditions.Of([condition]);

        Assert.True(conditions.Hold("""{"Größe #1":"S","custom":{"x":1,"Größe #1":"XL"}}"""u8));
        Assert.False(conditions.Hold("""{"Größe #1":"XL","custom":{"x":1}}"""u8));
        Assert.False(conditions.Hold("""{"Größe #1":"XL","custom":null}"""u8));
    }

    [Fact]
    public void AllConditionsMustHold()
    {
        var conditions = RecordConditions.Of([Condition(ConditionOperator.GreaterOrEqual, new ConditionValue { Number = 1 }), Condition(ConditionOperator.Less, new ConditionValue { Number = 5 })]);

        Assert.True(conditions.Hold("""{"other":9,"p":4}"""u8));
        Assert.False(conditions.Hold("""{"other":3,"p":5}"""u8));
        Assert.False(conditions.Hold("{}"u8));
    }

    private static RecordCondition Condition(ConditionOperator comparison, params ConditionValue[] values) =>
        new("p", "p", IsCustomField: false, PropertyKind.Any, comparison, values);

    private static bool Holds(string value, ConditionOperator comparison, params ConditionValue[] values) =>
        ConditionEvaluator.Holds(Condition(comparison, values), Encoding.UTF8.GetBytes(value));

    [Theory]
    [InlineData("[{\"id\":\"u1\",\"name\":\"Ada Lovelace\"}]", ConditionOperator.Contains, "ada", true)]
    [InlineData("[{\"id\":\"u1\",\"name\":\"Ada Lovelace\"}]", ConditionOperator.Contains, "u1", true)]
    [InlineData("[{\"id\":\"u1\",\"name\":\"Ada Lovelace\"}]", ConditionOperator.Equal, "Ada Lovelace", true)]
    [InlineData("[{\"id\":\"u1\"},{\"_id\":\"u2\"}]", ConditionOperator.Equal, "u2", true)]
    [InlineData("[{\"id\":\"u1\",\"name\":\"Ada Lovelace\"}]", ConditionOperator.Equal, "ada", false)]
    [InlineData("[{\"id\":\"u1\",\"name\":\"Ada Lovelace\"}]", ConditionOperator.NotEqual, "u1", false)]
    [InlineData("[{\"role\":\"u1\"}]", ConditionOperator.Contains, "u1", false)]
    public void ObjectsInArraysAreFoundByTheirIdOrName(string value, ConditionOperator comparison, string wanted, bool holds) =>
        Assert.Equal(holds, Holds(value, comparison, new ConditionValue { Text = wanted }));
}
