using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void AScanReadsAtLeastOnePage(int pages) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExecutionOptions { ScanPages = pages });

    [Fact]
    public void ABudgetHasAtLeastAThousandCharacters()
    {
        Assert.Equal(1000, new ExecutionOptions { CharacterBudget = 1000 }.CharacterBudget);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExecutionOptions { CharacterBudget = 999 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(50L * 24 * 60 * 60 * 1000)]
    public void ATimeoutIsPositiveAndWhatATimerTakes(long milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Connection(timeout: TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void AnAnswerMayHaveAtLeastOneByte() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Connection(maxResponseBytes: 0));

    private static PlanhatConnectionOptions Connection(TimeSpan? timeout = null, int maxResponseBytes = 1) => new()
    {
        Credentials = new PlanhatCredentials(null),
        Timeout = timeout ?? TimeSpan.FromSeconds(1),
        MaxResponseBytes = maxResponseBytes,
    };
}
