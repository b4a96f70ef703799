using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>One failure that Planhat told of an upsert.</summary>
/// <param name="Kind">The member of the answer it stands in, such as <c>createdErrors</c> or <c>permissionErrors</c>.</param>
/// <param name="Json">The failure as Planhat put it: a sentence or an object.</param>
public sealed record UpsertFailure(string Kind, JsonElement Json);
