using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Parsing;

public sealed class DefinitionParserTests
{
    [Fact]
    public void ApiFileIsReadInFull()
    {
        ParsedDocument document = DefinitionFiles.Parse("""
            api: planhat
            instructions: Lists are paged.
            hosts:
              main: { url: https://api.planhat.com, authentication: bearer }
            id_prefixes: { external: extid-, source: srcid- }
            paging: { limit: limit, offset: offset, sort: sort, select: select, default: 25 }
            rate_limit: { limit: [a, b], remaining: c, reset: d }
            errors: { 401: Reconnect., 429: Wait. }
            tags: { finance: Money. }
            presets: { renewals: Renew. }
            references: { user: { path: /users, accepts: [planhat, external] } }
            """);

        Assert.Empty(document.Diagnostics);
        Assert.Null(document.Model);
        Assert.False(document.IsPartial);
        ParsedApi api = document.Api!;
        Assert.Equal("planhat", api.Name.Value);
        Assert.Equal("Lists are paged.", api.Instructions?.Value);
        ParsedHost host = Assert.Single(api.Hosts);
        Assert.Equal(("main", "https://api.planhat.com", "bearer"), (host.Name.Value, host.Url?.Value, host.Authentication?.Value));
        Assert.Equal(("extid-", "srcid-"), (api.ExternalPrefix?.Value, api.SourcePrefix?.Value));
        Assert.Equal(("limit", "offset", "sort", "select", 25), (api.Paging?.Limit?.Value, api.Paging?.Offset?.Value, api.Paging?.Sort?.Value, api.Paging?.Select?.Value, api.Paging?.Default?.Value));
        Assert.Equal(["a", "b"], Texts(api.RateLimit!.Limit));
        Assert.Equal(["c"], Texts(api.RateLimit.Remaining));
        Assert.Equal([(401, "Reconnect."), (429, "Wait.")], api.Errors.Select(static error => (error.Status.Value, error.Advice.Value)));
        Assert.Equal([("finance", "Money.")], api.Tags.Select(static tag => (tag.Name.Value, tag.Text.Value)));
        Assert.Equal([("renewals", "Renew.")], api.Presets.Select(static preset => (preset.Name.Value, preset.Text.Value)));
        ParsedModelReference reference = Assert.Single(api.References);
        Assert.Equal(("user", "/users"), (reference.Name.Value, reference.Path?.Value));
        Assert.Equal(["planhat", "external"], Texts(reference.Forms));
    }

    [Fact]
    public void ModelFileIsReadInFull()
    {
        ParsedDocument document = DefinitionFiles.Parse(SampleDefinitions.License);

        Assert.Empty(document.Diagnostics);
        ParsedModel model = document.Model!;
        Assert.Equal(("license", false, "licenses", "/licenses", null), (model.Name.Value, model.Extends, model.Resource?.Value, model.Path?.Value, model.Host?.Value));
        Assert.Equal(["read", "update"], Texts(Assert.Single(model.Presets).Methods));
        Assert.Equal(("_id", "externalId", "sourceId"), (model.Identifiers?.Planhat?.Value, model.Identifiers?.External?.Value, model.Identifiers?.Source?.Value));
        Assert.Equal(["get", "update", "delete"], model.Identifiers!.Accepts.Select(static entry => entry.Use.Value));
        Assert.Equal("license", model.CustomFields?.Value);
        Assert.Equal((100, 2000), (model.Page?.Default?.Value, model.Page?.Max?.Value));
        Assert.Equal(("type", new ScalarValue(ScalarKind.Text, "license")), (model.Constants[0].Property.Value, model.Constants[0].Value.Value));
        Assert.Equal(3, model.Rules.Count);
        Assert.Equal(9, model.Endpoints.Count);
    }

    [Fact]
    public void PropertyIsReadInFull()
    {
        ParsedProperty property = Assert.Single(DefinitionFiles.Parse("""
            model: license
            resource: licenses
            path: /licenses
            properties:
              mrr:
                type: money
                description: Revenue.
                currency: _currency
                decimals: 6
                min: 0
                max: 99.5
                access: computed
                required: [create]
                writable_on: create
                default: 1
                wire: MRR
                read_as: value
                name: Mrr
                unconfirmed: true
                synonyms: revenue
            """).Model!.Properties);

        Assert.Equal(("mrr", "money", "Revenue."), (property.Name.Value, property.Value.Type?.Value, property.Value.Description?.Value));
        Assert.Equal(("_currency", 6, 0m, 99.5m), (property.Value.Currency?.Value, property.Value.Decimals?.Value, property.Value.Min?.Value, property.Value.Max?.Value));
        Assert.Equal(["create"], Texts(property.RequiredOn));
        Assert.Equal(["create"], Texts(property.WritableOn));
        Assert.Equal(("computed", "MRR", "value", "Mrr", true), (property.Access?.Value, property.Wire?.Value, property.ReadAs?.Value, property.CSharpName?.Value, property.Unconfirmed?.Value));
        Assert.Equal(new ScalarValue(ScalarKind.Number, "1"), property.Default?.Value);
        Assert.Equal(["revenue"], Texts(property.Synonyms));
    }

    [Fact]
    public void NestedValuesAreRead()
    {
        ParsedValue value = Assert.Single(DefinitionFiles.Parse("""
            model: license
            resource: licenses
            path: /licenses
            properties:
              lines: { type: array, items: { type: object, properties: { user: { type: reference, to: user, wrap: id } } } }
            """).Model!.Properties).Value;

        ParsedProperty member = Assert.Single(value.Items!.Value.Properties);
        Assert.Equal(("user", "reference", "user", "id"), (member.Name.Value, member.Value.Type?.Value, member.Value.To?.Value, member.Value.Wrap?.Value));
    }

    [Fact]
    public void CustomEndpointIsReadInFull()
    {
        ParsedEndpoint endpoint = Assert.Single(DefinitionFiles.Parse("""
            model: license
            resource: licenses
            path: /licenses
            endpoints:
              copy_license:
                operation: custom
                title: Copy
                description: Copies.
                method: POST
                path: "/licenses/{id}/copy/{count}"
                host: analytics
                returns: [_id]
                accepts: [planhat, external]
                constants: { dry: false }
                arguments:
                  count: { type: integer, in: path, required: true }
                  names: { type: text, in: query, many: true, wire: name, default: all }
                result: record
                tags: finance
                synonyms: [clone]
                presets: renewals
                aliases: clone_license
                exposure: extended
                annotations: { read_only: false, destructive: false, idempotent: true, open_world: false }
            """).Model!.Endpoints);

        Assert.Equal(("custom", "Copy", "Copies.", "POST", "/licenses/{id}/copy/{count}", "analytics"), (endpoint.Operation?.Value, endpoint.Title?.Value, endpoint.Description?.Value, endpoint.Method?.Value, endpoint.Path?.Value, endpoint.Host?.Value));
        Assert.Equal(["planhat", "external"], Texts(endpoint.Accepts));
        Assert.Equal(new ScalarValue(ScalarKind.Boolean, "false"), Assert.Single(endpoint.Constants).Value.Value);
        Assert.Equal([("count", "path"), ("names", "query")], endpoint.Arguments.Select(static argument => (argument.Name.Value, argument.In?.Value)));
        Assert.Equal((true, null), (endpoint.Arguments[0].Required?.Value, endpoint.Arguments[0].Many));
        Assert.Equal(("name", true, "all"), (endpoint.Arguments[1].Wire?.Value, endpoint.Arguments[1].Many?.Value, endpoint.Arguments[1].Default?.Value.Text));
        Assert.Equal(("record", "extended"), (endpoint.Result?.Value, endpoint.Exposure?.Value));
        Assert.Equal((false, false, true, false), (endpoint.Annotations?.ReadOnly?.Value, endpoint.Annotations?.Destructive?.Value, endpoint.Annotations?.Idempotent?.Value, endpoint.Annotations?.OpenWorld?.Value));
        Assert.Equal(["finance", "clone", "renewals", "clone_license"], Texts(endpoint.Tags).Concat(Texts(endpoint.Synonyms)).Concat(Texts(endpoint.Presets)).Concat(Texts(endpoint.Aliases)));
    }

    [Theory]
    [InlineData("filters: companyId", "companyId:False")]
    [InlineData("filters: [companyId, name]", "companyId:False name:False")]
    [InlineData("filters: { companyId: { many: true }, since: { type: date } }", "companyId:False since:True")]
    public void FiltersAreNamesOrDetails(string filters, string expected)
    {
        ParsedEndpoint endpoint = Assert.Single(DefinitionFiles.Parse($"""
            model: license
            resource: licenses
            path: /licenses
            endpoints:
              list_licenses:
                operation: list
                description: Lists.
                {filters}
            """).Model!.Endpoints);

        Assert.Equal(expected, string.Join(' ', endpoint.Filters.Select(static filter => $"{filter.Name.Value}:{filter.Value is not null}")));
    }

    [Fact]
    public void ExtensionHoldsWhatItAdds()
    {
        ParsedModel model = DefinitionFiles.Parse("extends: license\ntags: finance\nproperties:\n  arr: { type: money }\n").Model!;

        Assert.True(model.Extends);
        Assert.Equal("license", model.Name.Value);
        Assert.Equal(["finance"], Texts(model.Tags));
        Assert.Equal("arr", Assert.Single(model.Properties).Name.Value);
    }

    [Fact]
    public void NameOfAFaultyConstructStaysKnown()
    {
        ParsedDocument document = DefinitionFiles.Parse("model: license\nresource: licenses\npath: /licenses\nproperties:\n  mrr: money\n  arr: { type: money }\n");

        Assert.Single(document.Diagnostics);
        Assert.Equal(["mrr", "arr"], document.Model!.Properties.Select(static property => property.Name.Value));
    }

    [Fact]
    public void WhatStandsBeforeASyntaxFaultIsKeptAndTheDocumentIsPartial()
    {
        ParsedDocument document = DefinitionFiles.Parse("model: license\nresource: licenses\nproperties:\n  mrr: { type: money }\n  arr: { type: money\n\"\n");

        Assert.True(document.IsPartial);
        Assert.Equal("license", document.Model?.Name.Value);
        Assert.Equal("mrr", document.Model?.Properties[0].Name.Value);
    }

    [Fact]
    public void EqualTextsGiveEqualDocuments() =>
        Assert.Equal(DefinitionFiles.Parse(SampleDefinitions.License), DefinitionFiles.Parse(SampleDefinitions.License));

    private static IEnumerable<string> Texts(IEnumerable<Located<string>> texts) => texts.Select(static text => text.Value);
}
