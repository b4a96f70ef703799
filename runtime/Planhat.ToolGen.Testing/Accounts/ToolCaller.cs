using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

/// <summary>Calls the tools of a catalog on an <see cref="EmulatedPlanhat"/>.</summary>
public sealed class ToolCaller
{
    internal ToolCaller(ToolExecutor executor) => Executor = executor;

    /// <summary>The tools.</summary>
    public ToolCatalog Catalog => Executor.Catalog;

    /// <summary>What executes the calls; a typed client can be made on it.</summary>
    public ToolExecutor Executor { get; }

    /// <summary>Calls a tool.</summary>
    /// <param name="tool">The tool's name, or a former one.</param>
    /// <param name="arguments">The arguments, a JSON object.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result, or the error object.</returns>
    /// <exception cref="ArgumentException">The catalog has no such tool.</exception>
    public async Task<ToolAnswer> CallAsync(string tool, string arguments = "{}", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var call = new ToolCall(Encoding.UTF8.GetBytes(arguments));
        using ToolResult result = await Executor.ExecuteAsync(Find(tool), call, cancellationToken);
        return ToolAnswer.Of(tool, arguments, result.IsError, result.Json);
    }

    /// <summary>The input schema of a tool as a client sees it, the account's custom fields included.</summary>
    /// <param name="tool">The tool's name, or a former one.</param>
    /// <param name="cancellationToken">Ends the reading of the custom fields.</param>
    /// <exception cref="ArgumentException">The catalog has no such tool.</exception>
    public async Task<JsonElement> InputSchemaAsync(string tool, CancellationToken cancellationToken = default)
    {
        PlanhatTool found = Find(tool);
        if (Executor.CustomFields is { } fields)
        {
            await fields.ReadAsync(cancellationToken);
        }

        return JsonElement.Parse(Executor.InputSchema(found));
    }

    private PlanhatTool Find(string tool)
    {
        ArgumentException.ThrowIfNullOrEmpty(tool);
        return Catalog.Find(tool) ?? throw new ArgumentException($"The catalog has no tool '{tool}'.", nameof(tool));
    }
}
