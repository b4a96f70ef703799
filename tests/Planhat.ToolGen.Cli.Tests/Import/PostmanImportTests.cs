using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

public sealed class PostmanImportTests
{
    [Fact]
    public async Task DefinitionsOfAPlanhatLikeCollectionCompileWithoutAWarning()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.Collection);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public async Task EveryRequestBecomesTheEndpointThatItIs()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.Collection);

        Assert.Equal(
            [
                "license list_all_planhat_licenses list GET /licenses",
                "license get_single_planhat_license_by_id get GET /licenses/{id}",
                "license create_a_planhat_license create POST /licenses",
                "license update_a_planhat_license_by_id update PUT /licenses/{id}",
                "license delete_a_planhat_license_by_id delete DELETE /licenses/{id}",
                "license bulk_upsert_planhat_licenses bulk_upsert PUT /licenses",
                "company list_all_planhat_companies list GET /companies",
                "company get_single_planhat_company_by_id get GET /companies/{id}",
                "company create_a_planhat_company create POST /companies",
                "lean_company list_all_planhat_lean_companies list GET /leancompanies",
                "time_entry list_all_planhat_time_entries list GET /timeentries",
                "time_entry create_a_planhat_time_entry create POST /timeentries",
                "time_entry duplicate_planhat_time_entries custom POST /timeentries/duplicate",
                "invoice list_all_planhat_invoices list GET /invoices",
                "invoice get_single_planhat_invoice_by_id get GET /invoices/{id}",
                "invoice create_a_planhat_invoice create POST /invoices",
                "custom_field list_all_planhat_custom_fields list GET /customfields",
                "custom_field get_single_planhat_custom_field_by_id get GET /customfields/{id}",
                "analytics track_planhat_analytics_activity custom POST /analytics/{tenantUUID}",
                "analytics_bulk track_planhat_analytics_bulk_activities custom POST /analytics/bulk/{tenantUUID}",
                "segment segment_planhat_segment custom POST /dock/segment",
            ],
            folder.Rows("Endpoints").Select(static row => string.Join(' ', row[..4])));
        Assert.Equal(["POST /companies/{id}/logo", "HEAD /ping"], folder.Rows("Left out").Select(static row => row[0]));
    }

    [Fact]
    public async Task EveryEndpointIsHidden()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.Collection);

        Assert.Equal(21, folder.Written.Where(static name => name.EndsWith(".yaml", StringComparison.Ordinal)).Sum(name => folder.Read(name).Split("exposure: hidden\n").Length - 1));
        Assert.Contains("24 operations: 21 endpoints of 9 models, 1 joined with another of the same method and path, 2 left out", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("license", "_id: { type: id, access: read }")]
    [InlineData("license", "companyId: { type: reference, to: company }")]
    [InlineData("license", "_currency: { type: currency }")]
    [InlineData("license", "value: { type: money, currency: _currency }")]
    [InlineData("license", "mrr: { type: money, currency: _currency }")]
    [InlineData("license", "fromDate: { type: datetime }")]
    [InlineData("license", "fixedPeriod: { type: boolean }")]
    [InlineData("license", "companyName: { type: text, access: read }")]
    [InlineData("license", "__v: { type: integer, access: internal }")]
    [InlineData("license", "identifiers: { planhat: _id, external: externalId, source: sourceId }")]
    [InlineData("license", "custom_fields: license")]
    [InlineData("license", "page: { default: 100, max: 2000 }")]
    [InlineData("license", "companyId: { type: reference, to: company, many: true, description: \"Company _id, or several of them, comma-separated.\" }")]
    [InlineData("license", "description: Get one license & its custom fields.")]
    [InlineData("license", "description: List licenses of all companies. See the docs.")]
    [InlineData("company", "page: { default: 100, max: 5000 }")]
    [InlineData("company", "externalId: { type: text }")]
    [InlineData("company", "domains: { type: array, items: { type: text } }")]
    [InlineData("lean_company", "unpaged: true")]
    [InlineData("lean_company", "status: { type: text, many: true, description: \"A list of statuses, separated by commas.\" }")]
    [InlineData("time_entry", "ids: { type: array, items: { type: id } }")]
    [InlineData("time_entry", "# review: the header 'X-Trace' is not sent; tools send none of their own")]
    [InlineData("time_entry", "billableRate: { type: money, currency: currency }")]
    [InlineData("invoice", "# review: 'invoiceDate' may be days since 1970: then its type is epoch_day")]
    [InlineData("invoice", "amount: { type: money, currency: currency }")]
    [InlineData("invoice", "page_size: { type: integer, wire: limit, read_as: limit }")]
    [InlineData("analytics", "host: analytics")]
    [InlineData("analytics", "path: /analytics/{tenant}")]
    [InlineData("analytics_bulk", "body: items")]
    [InlineData("api", "main: { url: \"https://api.planhat.com\", authentication: bearer }")]
    [InlineData("api", "analytics: { url: \"https://analytics.planhat.com\", authentication: tenant }")]
    [InlineData("api", "id_prefixes: { external: extid-, source: srcid- }")]
    [InlineData("api", "paging: { limit: limit, offset: offset, sort: sort, select: select, default: 25 }")]
    [InlineData("api", "custom_fields: { model: custom_field }")]
    public async Task WhatIsCertainIsSaidAndWhatIsNotIsMarked(string file, string line)
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.Collection);

        Assert.Contains(line, folder.Read(file + ".planhat.yaml").Split('\n').Select(static text => text.Trim()));
    }

    [Theory]
    [InlineData("#/item/1/item/1/request/url: warning path: segment 2 of the path looks like the identifier of one record and became {id}")]
    [InlineData("#/item/1/item/2/request: warning duplicate: GET /companies/{id} stands more than once; the places were joined")]
    [InlineData("#/item/5/item/2/request: warning authentication: in the source requests are authenticated by user name and password")]
    [InlineData("#/item/6/request: warning left-out: HEAD /ping is left out")]
    public async Task WarningsPointIntoTheCollection(string warning)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.Collection);

        Assert.Contains(warning, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACollectionOfVersionTwoPointZeroIsRead()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync("""
            {
              "info": { "name": "Old", "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json" },
              "auth": { "type": "bearer", "bearer": { "token": "x" } },
              "item": [
                { "name": "List assets", "request": "https://api.planhat.com/assets?limit=10&offset=0" },
                { "name": "Get asset", "request": { "url": "https://api.planhat.com/assets/:id", "method": "GET", "header": "Accept: application/json" } }
              ]
            }
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Postman collection 2.0", run.Error, StringComparison.Ordinal);
        Assert.Equal(["list", "get"], folder.Rows("Endpoints").Select(static row => row[2]));
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public async Task ACollectionOfVersionOneIsRefusedWithTheWayOut()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync("""{ "id": "x", "name": "Older", "order": [], "requests": [] }""");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a Postman collection of version 1; export it as Collection v2.1", run.Error, StringComparison.Ordinal);
    }
}
