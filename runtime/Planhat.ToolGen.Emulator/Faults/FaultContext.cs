namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>What a fault can draw on.</summary>
/// <param name="Answer">Processes the request and gives the true answer.</param>
/// <param name="Time">Clock of delays.</param>
internal sealed record FaultContext(Func<EmulatorResponse> Answer, TimeProvider Time);
