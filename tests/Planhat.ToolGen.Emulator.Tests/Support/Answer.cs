using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Tests.Support;

/// <summary>Status, media type, headers and body of one HTTP answer.</summary>
internal sealed record Answer(int Status, string? MediaType, HttpResponseMessage Message, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body) ?? throw new InvalidOperationException("The body is null.");

    public JsonObject Record => Json.AsObject();

    public JsonObject[] Records => [.. Json.AsArray().Select(static item => item!.AsObject())];

    public string? Header(string name) => Message.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.Single() : null;
}
