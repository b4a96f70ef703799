using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads a model or what extends one.</summary>
internal static class ModelParser
{
    private static readonly string[] FormUses = ["get", "update", "delete", "reference"];

    public static ParsedModel Parse(Located<string> name, bool extends, ConstructReader model) => extends
        ? Create(name, extends, model)
        : Create(name, extends, model) with
        {
            Resource = model.Text("resource"),
            Title = model.Text("title"),
            Description = model.Text("description"),
            Path = model.Text("path"),
            Host = model.Text("host"),
            Identifiers = model.Nested("identifiers") is { } identifiers ? ParseIdentifiers(identifiers) : null,
            CustomFields = model.Text("custom_fields"),
            Page = model.Nested("page") is { } page ? new ParsedPage(page.Integer("default"), page.Integer("max")) : null,
            Constants = model.Constants("constants"),
        };

    private static ParsedModel Create(Located<string> name, bool extends, ConstructReader model) => new(
        name,
        extends,
        Resource: null,
        Title: null,
        Description: null,
        Path: null,
        Host: null,
        model.Texts("tags"),
        model.Texts("synonyms"),
        model.ListEntries("presets").Select(static entry => new ParsedPresetMembership(entry.Name, entry.Texts)).ToEquatableArray(),
        Identifiers: null,
        CustomFields: null,
        Page: null,
        Constants: EquatableArray<ParsedConstant>.Empty,
        PropertyParser.ParseAll(model),
        model.NestedItems("rules").Select(RuleParser.Parse).ToEquatableArray(),
        model.NestedEntries("endpoints")
            .Where(static entry => entry.Construct.Construct == Constructs.Endpoint)
            .Select(static entry => EndpointParser.Parse(entry.Name, entry.Construct))
            .ToEquatableArray())
    {
        Changes = model.NestedEntries("endpoints")
            .Where(static entry => entry.Construct.Construct == Constructs.Change)
            .Select(static entry => ToolChangeParser.Parse(entry.Name, entry.Construct))
            .ToEquatableArray(),
    };

    private static ParsedIdentifiers ParseIdentifiers(ConstructReader identifiers) => new(
        identifiers.Text("planhat"),
        identifiers.Text("external"),
        identifiers.Text("source"),
        identifiers.Nested("accepts") is { } accepts
            ? FormUses
                .Where(accepts.Has)
                .Select(use => new ParsedAcceptedForms(accepts.KeyOf(use)!, accepts.Texts(use)))
                .ToEquatableArray()
            : EquatableArray<ParsedAcceptedForms>.Empty);
}
