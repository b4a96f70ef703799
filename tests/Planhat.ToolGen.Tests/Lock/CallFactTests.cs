using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>What holds for calls and does not stand in a schema: rules, checks, and where values go.</summary>
public sealed class CallFactTests
{
    private const string Dates = "  fromDate: { type: date }\n  toDate: { type: date }\n  email: { type: text }\n  fixed: { type: boolean }\n";

    [Theory]
    [InlineData("", "{ not_before: { toDate: fromDate } }", "PHTG192")]
    [InlineData("{ not_before: { toDate: fromDate } }", "{ not_before: { fromDate: toDate } }", "PHTG192 PHTG193")]
    [InlineData("{ not_before: { toDate: fromDate } }", "{ not_before: { toDate: fromDate }, message: No. }", "")]
    [InlineData("{ any_of: [email, fromDate] }", "{ any_of: [email] }", "PHTG192")]
    [InlineData("{ any_of: [email] }", "{ any_of: [email, fromDate] }", "PHTG193")]
    [InlineData("{ any_of: [email, fromDate] }", "{ any_of: [email, toDate] }", "PHTG192 PHTG193")]
    [InlineData("{ when: { fixed: true }, require: [toDate] }", "{ when: { fixed: true }, require: [toDate, fromDate] }", "PHTG192")]
    [InlineData("{ when: { fixed: true }, require: [toDate, fromDate] }", "{ when: { fixed: true }, require: [fromDate] }", "PHTG193")]
    [InlineData("{ when: { fixed: true }, require: [toDate] }", "{ when: { fixed: false }, require: [toDate] }", "PHTG192 PHTG193")]
    [InlineData("{ when: { fixed: true }, require: [toDate] }", "{ any_of: [toDate] }", "PHTG192")]
    [InlineData("{ any_of: [toDate] }", "{ when: { fixed: true }, require: [toDate] }", "PHTG193")]
    [InlineData("{ any_of: [toDate] }, { any_of: [email] }", "{ any_of: [email] }, { any_of: [toDate] }", "")]
    [InlineData("{ when: { fixed: true }, require: [toDate] }, { when: { fixed: true }, require: [email] }", "{ when: { fixed: true }, require: [email, toDate] }", "")]
    public void RulesAreComparedByTheCallsTheyRefuse(string before, string after, string ids) =>
        AssertIds(ids, Create(Dates, before), Create(Dates, after));

    [Theory]
    [InlineData("{ not_before: { toDate: signed } }", "PHTG189")]
    [InlineData("{ when: { signed: x }, require: [email] }", "PHTG189")]
    [InlineData("{ when: { fixed: true }, require: [signed] }", "PHTG189 PHTG192")]
    [InlineData("{ any_of: [signed] }", "PHTG189 PHTG192")]
    public void ARuleThatOnlyCountsWithANewArgumentBreaksNothing(string rule, string ids)
    {
        string type = rule.Contains("not_before", StringComparison.Ordinal) ? "date" : "text";

        AssertIds(ids, Create(Dates, ""), Create($"{Dates}  signed: {{ type: {type} }}\n", rule));
    }

    [Fact]
    public void WhatWasRequiredMayBecomeOneOfSeveral() => AssertIds(
        "PHTG191",
        Create(Dates.Replace("email: { type: text }", "email: { type: text, required: create }", StringComparison.Ordinal), ""),
        Create(Dates, "{ any_of: [email, fromDate] }"));

    [Theory]
    [InlineData("keys: [_id, externalId]\n    insert_requires: [name]", "keys: [_id, externalId]\n    insert_requires: [name, email]", "PHTG192")]
    [InlineData("keys: [_id, externalId]\n    insert_requires: [name, email]", "keys: [_id, externalId]\n    insert_requires: [email]", "PHTG193")]
    [InlineData("keys: [_id, externalId]\n    insert_requires: [name]", "keys: [_id]\n    insert_requires: [name]", "PHTG177 PHTG192 PHTG196")]
    [InlineData("keys: [_id]\n    insert_requires: [name]", "keys: [_id, externalId]\n    insert_requires: [name]", "PHTG177 PHTG193 PHTG196")]
    [InlineData("keys: [_id]", "keys: [_id]\n    constants: { kind: b }", "PHTG180 PHTG194")]
    public void RecordsOfABulkUpsertAreComparedAlike(string before, string after, string ids) => AssertIds(ids, Bulk(before), Bulk(after));

    [Theory]
    [InlineData("{ type: number }", "{ type: number, decimals: 2 }", "PHTG186")]
    [InlineData("{ type: number, decimals: 2 }", "{ type: number, decimals: 4 }", "PHTG191")]
    [InlineData("{ type: number, decimals: 4 }", "{ type: number, decimals: 2 }", "PHTG186")]
    [InlineData("{ type: money, decimals: 2 }", "{ type: money }", "PHTG191")]
    [InlineData("{ type: number }", "{ type: money }", "PHTG186")]
    [InlineData("{ type: money }", "{ type: number }", "PHTG191")]
    [InlineData("{ type: money }", "{ type: money, currency: _currency }", "PHTG186")]
    [InlineData("{ type: money, currency: _currency }", "{ type: money, currency: other }", "PHTG197")]
    [InlineData("{ type: text }", "{ type: text, alphanumeric: true }", "PHTG186")]
    [InlineData("{ type: text, alphanumeric: true }", "{ type: text }", "PHTG191")]
    [InlineData("{ type: text }", "{ type: phone }", "PHTG186")]
    [InlineData("{ type: phone }", "{ type: text }", "PHTG191")]
    [InlineData("{ type: text }", "{ type: datetime }", "PHTG177 PHTG197")]
    [InlineData("{ type: datetime }", "{ type: text }", "PHTG177 PHTG197")]
    [InlineData("{ type: phone }", "{ type: id }", "PHTG197")]
    [InlineData("{ type: reference, to: user }", "{ type: reference, to: company }", "PHTG197")]
    [InlineData("{ type: text }", "{ type: text, wire: value }", "PHTG197")]
    [InlineData("{ type: text }", "{ type: money }", "PHTG183")]
    [InlineData("{ type: array, items: { type: reference, to: user } }", "{ type: array, items: { type: reference, to: user, wrap: _id } }", "PHTG197")]
    [InlineData("{ type: array, items: { type: object, properties: { at: { type: text } } } }", "{ type: array, items: { type: object, properties: { at: { type: datetime } } } }", "PHTG177 PHTG197")]
    [InlineData("{ type: object, properties: { at: { type: text } } }", "{ type: object, properties: { at: { type: text }, by: { type: datetime } } }", "PHTG189")]
    [InlineData("{ type: object, properties: { at: { type: text }, by: { type: datetime } } }", "{ type: object, properties: { at: { type: text } } }", "PHTG180")]
    public void ChecksAndTypesThatNoSchemaTellsAreCompared(string before, string after, string ids) => AssertIds(
        ids,
        Create($"  _currency: {{ type: currency }}\n  other: {{ type: currency }}\n  amount: {before}\n", ""),
        Create($"  _currency: {{ type: currency }}\n  other: {{ type: currency }}\n  amount: {after}\n", ""));

    [Theory]
    [InlineData("entries: { type: array, items: { type: text } }", "body: entries", "PHTG197")]
    [InlineData("entries: { type: array, items: { type: text }, in: query }", "", "PHTG197")]
    public void ThePlaceOfAnArgumentInTheRequestIsCompared(string argument, string body, string ids) => AssertIds(
        ids,
        Custom("entries: { type: array, items: { type: text } }", ""),
        Custom(argument, body));

    [Fact]
    public void FindingsStandAtWhatTheAuthorEdits()
    {
        string locked = LockedRun.Of(Create("  kind: { type: text }\n  amount: { type: money }\n", "", "constants: { kind: a }")).Accepting().Lock();
        string changed = Create("  kind: { type: text }\n  amount: { type: money, decimals: 2 }\n", "", "constants: { kind: b }");

        Diagnostic[] found = [.. LockedRun.Of(changed).WithLock(locked).Diagnostics.OrderBy(static found => found.Id, StringComparer.Ordinal)];
        Assert.Equal(["PHTG186", "PHTG194"], found.Select(static found => found.Id));
        Assert.Equal(["amount", "kind"], found.Select(found => changed.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)));
    }

    private static string Create(string properties, string rules, string more = "synonyms: [contract]") => $"""
        model: license
        resource: licenses
        path: /licenses
        page: {"{ default: 100, max: 2000 }"}
        {more}
        properties:
          _id: {"{ type: id, access: read }"}
        {properties.TrimEnd('\n')}
        {(rules.Length == 0 ? "description: A contract." : $"rules: [{rules}]")}
        endpoints:
          create_a_planhat_license:
            operation: create
            description: Create a license.
        """;

    private static string Bulk(string keys) => $"""
        model: license
        resource: licenses
        path: /licenses
        page: {"{ default: 100, max: 2000 }"}
        identifiers: {"{ planhat: _id, external: externalId }"}
        properties:
          _id: {"{ type: id, access: read }"}
          externalId: {"{ type: text, description: Your id. }"}
          name: {"{ type: text }"}
          email: {"{ type: text }"}
          kind: {"{ type: text }"}
        endpoints:
          bulk_upsert_planhat_licenses:
            operation: bulk_upsert
            description: Create or change licenses.
            {keys}
            returns: [created]
        """;

    private static string Custom(string argument, string body) => $"""
        model: license
        resource: licenses
        path: /licenses
        page: {"{ default: 100, max: 2000 }"}
        properties:
          _id: {"{ type: id, access: read }"}
        endpoints:
          renew_planhat_licenses:
            operation: custom
            method: POST
            path: /licenses/renew
            description: Renew licenses.
            arguments:
              {argument}
            {(body.Length == 0 ? "synonyms: [contract]" : body)}
        """;

    private static void AssertIds(string ids, string before, string after)
    {
        GeneratorRun run = LockedRun.Of(after).WithLock(LockedRun.Of(before).Accepting().Lock());

        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), run.Diagnostics.Select(static found => found.Id).Distinct().Order(StringComparer.Ordinal));
    }
}
