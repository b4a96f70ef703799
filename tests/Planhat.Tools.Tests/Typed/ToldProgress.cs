using Planhat.ToolGen.Execution;

namespace Planhat.Tools.Tests.Typed;

/// <summary>Counts what it is told, at once.</summary>
internal sealed class ToldProgress : IProgress<ToolProgress>
{
    public int Count { get; private set; }

    public void Report(ToolProgress value) => Count++;
}
