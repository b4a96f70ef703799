using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Interception;

/// <summary>The interceptors of an executor, in the order in which they are registered: the first is the outermost.</summary>
/// <remarks>Read once, when the <see cref="ToolExecutor"/> is created: what is registered later is not seen.</remarks>
public sealed class ToolInterceptors
{
    private readonly List<(string? ToolName, ToolInterceptor Interceptor)> _registered = [];

    /// <summary>Puts an interceptor around the calls of every tool.</summary>
    /// <param name="interceptor">The interceptor.</param>
    public ToolInterceptors ForAll(ToolInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        _registered.Add((null, interceptor));
        return this;
    }

    /// <summary>Puts an interceptor around the calls of one tool.</summary>
    /// <param name="toolName">The tool's name or a former name. One that the catalog does not have is refused when the executor is created.</param>
    /// <param name="interceptor">The interceptor.</param>
    public ToolInterceptors For(string toolName, ToolInterceptor interceptor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(toolName);
        ArgumentNullException.ThrowIfNull(interceptor);
        _registered.Add((toolName, interceptor));
        return this;
    }

    /// <summary>The interceptors by tool.</summary>
    /// <exception cref="ArgumentException">The catalog has no tool of a registered name.</exception>
    internal InterceptorTable Resolve(ToolCatalog catalog)
    {
        (PlanhatTool? Tool, ToolInterceptor Interceptor)[] resolved =
            [.. _registered.Select(entry => (entry.ToolName is null ? null : Find(catalog, entry.ToolName), entry.Interceptor))];
        return new InterceptorTable(resolved);
    }

    /// <summary>Why an interceptor cannot stand around the tool of a name; null when it can.</summary>
    /// <param name="catalog">The tools.</param>
    /// <param name="toolName">The tool's name or a former name.</param>
    public static string? ProblemWith(ToolCatalog catalog, string toolName)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(toolName);
        if (catalog.Find(toolName) is not null)
        {
            return null;
        }

        string? nearest = NearestName.Find(toolName, [.. catalog.Tools.Select(static tool => tool.Name)]);
        string hint = nearest is null ? "Use a name of the catalog." : $"Did you mean '{nearest}'?";
        return $"An interceptor is registered for the tool '{toolName}', which the catalog does not have. {hint}";
    }

    private static PlanhatTool Find(ToolCatalog catalog, string name) =>
        catalog.Find(name) ?? throw new ArgumentException(ProblemWith(catalog, name), nameof(name));
}
