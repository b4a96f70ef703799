using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;

namespace Planhat.Tools.Tests.Typed;

/// <summary>Plans a fault once the first part of a call is done.</summary>
internal sealed class FaultAfter(PlanhatEmulator emulator, string fault) : IProgress<ToolProgress>
{
    public void Report(ToolProgress value) => emulator.Faults.Add(fault);
}
