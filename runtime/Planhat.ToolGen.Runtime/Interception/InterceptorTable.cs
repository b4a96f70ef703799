using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Interception;

/// <summary>The chain of each tool, put together once.</summary>
internal sealed class InterceptorTable
{
    private readonly Dictionary<PlanhatTool, InterceptorChain> _byTool = [];
    private readonly InterceptorChain? _forOthers;

    /// <param name="registered">The interceptors in their order; without a tool, one is for all.</param>
    public InterceptorTable(IReadOnlyList<(PlanhatTool? Tool, ToolInterceptor Interceptor)> registered)
    {
        _forOthers = ChainOf(registered.Where(static entry => entry.Tool is null));
        foreach (PlanhatTool tool in registered.Select(static entry => entry.Tool).OfType<PlanhatTool>().Distinct())
        {
            _byTool.Add(tool, ChainOf(registered.Where(entry => entry.Tool is null || entry.Tool == tool))!);
        }
    }

    /// <summary>The chain of a tool; null when it has no interceptor.</summary>
    public InterceptorChain? Of(PlanhatTool tool) => _byTool.GetValueOrDefault(tool) ?? _forOthers;

    private static InterceptorChain? ChainOf(IEnumerable<(PlanhatTool? Tool, ToolInterceptor Interceptor)> entries)
    {
        ToolInterceptor[] interceptors = [.. entries.Select(static entry => entry.Interceptor)];
        return interceptors.Length == 0 ? null : new InterceptorChain(interceptors);
    }
}
