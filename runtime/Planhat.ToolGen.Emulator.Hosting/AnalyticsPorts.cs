using System.Collections.Frozen;

namespace Planhat.ToolGen.Emulator.Hosting;

/// <summary>The local ports on which requests are meant for the analytics host.</summary>
internal sealed class AnalyticsPorts
{
    private volatile FrozenSet<int> _ports = FrozenSet<int>.Empty;

    public void Set(IEnumerable<Uri> addresses) => _ports = addresses.Select(static address => address.Port).ToFrozenSet();

    public bool Contain(int port) => _ports.Contains(port);
}
