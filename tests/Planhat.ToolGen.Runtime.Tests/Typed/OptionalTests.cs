using Planhat.ToolGen.Typed;

namespace Planhat.ToolGen.Runtime.Tests.Typed;

public sealed class OptionalTests
{
    [Fact]
    public void AbsentNullAndValueDiffer()
    {
        Optional<decimal?>[] all = [default, null, 1.5m];

        Assert.Equal([false, true, true], all.Select(static optional => optional.IsGiven));
        Assert.Equal(3, all.Distinct().Count());
        Assert.Equal(["(absent)", "null", "1.5"], all.Select(static optional => optional.ToString()));
    }

    [Fact]
    public void EqualValuesAreEqual()
    {
        Optional<string?> one = "a";
        Optional<string?> other = "a";

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != default);
    }
}
