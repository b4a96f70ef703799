namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>No answer: the connection is reset, before or after the request is processed.</summary>
internal sealed class ResetFault(bool processes) : Fault
{
    internal override Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken)
    {
        if (processes)
        {
            context.Answer();
        }

        return Task.FromResult(EmulatorResponse.ResetConnection());
    }
}
