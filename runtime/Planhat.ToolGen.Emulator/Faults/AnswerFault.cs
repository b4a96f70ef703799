namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>A made-up answer in place of the true one.</summary>
internal sealed class AnswerFault(Func<EmulatorResponse> answer) : Fault
{
    internal override Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken) => Task.FromResult(answer());
}
