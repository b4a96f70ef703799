using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Http;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>A route of a model beside its collection.</summary>
/// <param name="Method">HTTP verb.</param>
/// <param name="Path">Path without slashes at its ends.</param>
/// <param name="Answer">World, query and body to status and JSON of the answer.</param>
internal sealed record ExtraRoute(string Method, string Path, Func<PlanhatWorld, QueryParameters, JsonNode?, (int Status, JsonNode Answer)> Answer);
