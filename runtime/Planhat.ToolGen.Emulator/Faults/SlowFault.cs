namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>Delays the request, then lets it through.</summary>
internal sealed class SlowFault(TimeSpan delay) : Fault
{
    internal override async Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, context.Time, cancellationToken);
        return context.Answer();
    }
}
