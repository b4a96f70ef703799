using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Typed;

/// <summary>How typed clients execute the tools: like everybody else, only that results need not fit into a model's context.</summary>
public static class TypedExecution
{
    /// <summary>Limits for programs: results are not cut. A host may add its own custom field cache, interceptors and logger.</summary>
    public static ExecutionOptions Options { get; } = new() { CharacterBudget = int.MaxValue };

    /// <summary>An executor for a typed client.</summary>
    /// <param name="connection">The account.</param>
    /// <param name="catalog">The tools.</param>
    public static ToolExecutor Executor(PlanhatConnection connection, ToolCatalog catalog) => new(connection, catalog, Options);
}
