using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>A list parameter of one model.</summary>
/// <param name="Parameter">Name in the query.</param>
/// <param name="Default">Value that holds when the caller sends none; null when the filter then does nothing.</param>
/// <param name="Read">Reads the value once and gives the test that stored records must pass.</param>
internal sealed record ListFilter(string Parameter, string? Default, Func<string, PlanhatWorld, Func<JsonObject, bool>> Read);
