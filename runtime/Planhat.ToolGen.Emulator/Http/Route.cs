using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>What a verb and a path mean.</summary>
/// <param name="Sheet">The model.</param>
/// <param name="Operation">The standard operation, or none for an extra route.</param>
/// <param name="Id">The decoded id segment, when the path names one record.</param>
/// <param name="Extra">The model's own route, if that is meant.</param>
internal sealed record Route(ModelSheet Sheet, ModelOperations Operation, string? Id, ExtraRoute? Extra);
