using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>A write on its way into the store.</summary>
/// <param name="World">The data the record belongs to.</param>
/// <param name="Before">The stored record, or null on create.</param>
/// <param name="Record">The record as it will be stored; rules may still change it.</param>
/// <param name="Written">Names of the members the caller sent.</param>
internal sealed record RecordChange(PlanhatWorld World, JsonObject? Before, JsonObject Record, IReadOnlySet<string> Written)
{
    public bool IsCreate => Before is null;
}
