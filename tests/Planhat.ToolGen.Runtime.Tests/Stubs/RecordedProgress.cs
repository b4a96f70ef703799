using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>Keeps what was reported.</summary>
internal sealed class RecordedProgress : IProgress<ToolProgress>
{
    public List<ToolProgress> Reports { get; } = [];

    public Action? OnReport { get; init; }

    public void Report(ToolProgress value)
    {
        Reports.Add(value);
        OnReport?.Invoke();
    }
}
