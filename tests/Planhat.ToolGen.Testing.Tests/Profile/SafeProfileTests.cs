using System.Text.Json;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Testing.Tests.Support;
using Planhat.ToolGen.Tools;
using Planhat.Tools;
using ToolAnnotations = ModelContextProtocol.Protocol.ToolAnnotations;

namespace Planhat.ToolGen.Testing.Tests.Profile;

/// <summary>What MCP clients would refuse is found and named.</summary>
public sealed class SafeProfileTests
{
    private const string GoodSchema = """{"type":"object","properties":{},"additionalProperties":false}""";

    [Fact]
    public void ShippedToolsAreInsideTheProfile() => SafeProfile.Verify(PlanhatTools.Catalog);

    [Fact]
    public void GoodToolOfAnySourcePasses() => SafeProfile.Verify([Make()]);

    [Theory]
    [InlineData("ListThings", "tool: the name is not of the form ^[a-z][a-z0-9_]{0,51}$")]
    [InlineData("list.things", "tool: the name is not of the form ^[a-z][a-z0-9_]{0,51}$")]
    public void NameIsChecked(string name, string violation) => AssertViolation(violation.Replace("tool", name, StringComparison.Ordinal), Make(name: name));

    [Fact]
    public void TextsAreChecked()
    {
        AssertViolation("tool: there is no title", Make(title: " "));
        AssertViolation("tool: there is no description", Make(description: null));
        AssertViolation("tool: the description has 1025 characters, more than 1024", Make(description: new string('a', 1025)));
    }

    [Fact]
    public void HintsAreChecked()
    {
        AssertViolation("tool: not all four annotation hints are stated", Make(hints: new ToolAnnotations { ReadOnlyHint = true }));
        AssertViolation(
            "tool: the tool is said to be read-only and destructive",
            Make(hints: new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = true, IdempotentHint = true, OpenWorldHint = true }));
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{}}""", "inputSchema has no \"additionalProperties\": false")]
    [InlineData("""{"type":"object","additionalProperties":false}""", "inputSchema has no \"properties\"")]
    [InlineData("""{"type":"object","properties":{},"additionalProperties":false,"oneOf":[]}""", "inputSchema has oneOf")]
    [InlineData("""{"type":"object","properties":{"a b":{"type":"string"}},"additionalProperties":false}""", "inputSchema/properties/a b is not of the form ^[a-zA-Z0-9_.-]{1,64}$")]
    [InlineData("""{"type":"object","properties":{"a":{"type":["string","null"]}},"additionalProperties":false}""", "inputSchema/properties/a has an array of types")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/a"}},"additionalProperties":false}""", "inputSchema/properties/a has $ref")]
    [InlineData("""{"type":"object","properties":{"a":{"const":1}},"additionalProperties":false}""", "inputSchema/properties/a has const")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array"}},"additionalProperties":false}""", "inputSchema/properties/a is an array whose items have no type")]
    [InlineData("""{"type":"object","properties":{"a":{"enum":[1,"1"]}},"additionalProperties":false}""", "inputSchema/properties/a has an enum of several types")]
    [InlineData("""{"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"array","items":{}}]}},"additionalProperties":false}""", "inputSchema/properties/a/anyOf/1 is an array whose items have no type")]
    [InlineData("""{"type":"object","properties":{"a":{"enum":"x"}},"additionalProperties":false}""", "inputSchema/properties/a has an enum that is no list")]
    [InlineData(
        """{"type":"object","properties":{"a":{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}}}},"additionalProperties":false}""",
        "inputSchema/properties/a/items/items/items/items lies deeper than 5 levels")]
    public void InputSchemaIsChecked(string schema, string violation) => AssertViolation($"tool: {violation}", Make(input: schema));

    [Fact]
    public void OutputSchemaIsChecked()
    {
        AssertViolation("tool: outputSchema has anyOf", Make(output: """{"type":"object","anyOf":[]}"""));
        AssertViolation("tool: outputSchema/properties/a has not", Make(output: """{"type":"object","properties":{"a":{"not":{}}}}"""));
    }

    [Fact]
    public void RepeatedNameIsFound() => AssertViolation("tool: 2 tools have this name", Make(), Make());

    [Fact]
    public void PresetHoldsAtMostThirtyListedTools()
    {
        StubTool[] thirty = [.. Enumerable.Range(0, 30).Select(static i => new StubTool($"tool_{i}"))];
        SafeProfile.Verify(new ToolCatalog(PlanhatTools.Catalog.Api, [.. thirty, new StubTool("hidden", ToolExposure.Hidden)]));

        SafeProfileException exception = Assert.Throws<SafeProfileException>(
            () => SafeProfile.Verify(new ToolCatalog(PlanhatTools.Catalog.Api, [.. thirty, new StubTool("one_more")])));

        Assert.Equal(["preset crowded: 31 tools, more than 30"], exception.Violations);
    }

    [Fact]
    public void MessageListsEverything()
    {
        SafeProfileException exception = Assert.Throws<SafeProfileException>(() => SafeProfile.Verify([Make(title: ""), Make(name: "other", description: "")]));

        Assert.Equal("Some MCP clients refuse these tools:\n  tool: there is no title\n  other: there is no description", exception.Message);
    }

    private static void AssertViolation(string violation, params Tool[] tools) =>
        Assert.Equal([violation], Assert.Throws<SafeProfileException>(() => SafeProfile.Verify(tools)).Violations);

    private static Tool Make(
        string name = "tool", string? title = "Tool", string? description = "Does a thing.", string input = GoodSchema, string output = """{"type":"object"}""", ToolAnnotations? hints = null) => new()
    {
        Name = name,
        Title = title,
        Description = description,
        InputSchema = JsonElement.Parse(input),
        OutputSchema = JsonElement.Parse(output),
        Annotations = hints ?? new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = true },
    };
}
