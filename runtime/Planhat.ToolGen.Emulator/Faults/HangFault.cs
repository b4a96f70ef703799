namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>Waits until the caller gives up.</summary>
internal sealed class HangFault : Fault
{
    internal override async Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, cancellationToken);
        return EmulatorResponse.ResetConnection();
    }
}
