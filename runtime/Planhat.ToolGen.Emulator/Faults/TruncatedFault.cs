namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>Sends the first half of the true body and announces all of it.</summary>
internal sealed class TruncatedFault : Fault
{
    internal override Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken)
    {
        EmulatorResponse whole = context.Answer();
        return Task.FromResult(whole with
        {
            Ending = ResponseEnding.Truncated,
            Body = whole.Body[..(whole.Body.Length / 2)],
            AnnouncedLength = Math.Max(1, whole.Body.Length),
        });
    }
}
