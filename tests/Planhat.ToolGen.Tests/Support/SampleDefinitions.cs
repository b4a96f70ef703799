namespace Planhat.ToolGen.Tests.Support;

/// <summary>Small definitions that use most of the language.</summary>
internal static class SampleDefinitions
{
    public const string ApiPath = "defs/api.planhat.yaml";

    public const string LicensePath = "defs/license.planhat.yaml";

    public const string Api = """
        # yaml-language-server: $schema=./definition.schema.json
        api: planhat
        instructions: Lists are paged.
        hosts:
          main: { url: "https://api.planhat.com", authentication: bearer }
          analytics: { url: "https://analytics.planhat.com", authentication: tenant }
        id_prefixes: { external: extid-, source: srcid- }
        paging: { limit: limit, offset: offset, sort: sort, select: select, default: 25 }
        rate_limit:
          limit: [ratelimit-limit, x-ratelimit-limit]
          remaining: [ratelimit-remaining]
          reset: [ratelimit-reset]
        bulk_upsert: { max: 500, instructions: Items fail one by one. }
        errors:
          401: Reconnect the account.
        tags:
          finance: Money.
        presets:
          renewals: What a renewal needs.
        references:
          company: { path: /companies, accepts: [planhat, external, source] }
          user: { path: /users, accepts: [planhat] }
        """;

    public const string License = """
        # yaml-language-server: $schema=./definition.schema.json
        model: license
        resource: licenses
        description: A subscription a company has bought.
        path: /licenses
        tags: [finance]
        synonyms: [subscription]
        presets: { renewals: [read, update] }
        identifiers:
          planhat: _id
          external: externalId
          source: sourceId
          accepts: { get: [planhat, external, source], update: [planhat, external, source], delete: [planhat] }
        custom_fields: license
        page: { default: 100, max: 2000 }
        constants: { type: license }
        properties:
          _id: { type: id, access: read }
          type: { type: text }
          companyId: { type: reference, to: company, required: create, description: Company that holds the license. }
          externalId: { type: text }
          sourceId: { type: text }
          _currency: { type: currency, description: Currency of all amounts. }
          value: { type: money, currency: _currency, description: Total value. }
          mrr: { type: money, currency: _currency, decimals: 6, access: computed, description: Monthly recurring revenue. }
          product: { type: text, known_values: [Basic, Premium], description: Product sold. }
          renewalStatus: { type: text, values: [ongoing, renewed, lost], default: ongoing }
          fixedPeriod: { type: boolean }
          fromDate: { type: datetime, description: First day. }
          toDate: { type: datetime, description: Last day. }
          owners:
            type: array
            description: Users in charge.
            items: { type: reference, to: user, wrap: id }
          lines:
            type: array
            items:
              type: object
              properties:
                name: { type: text, required: create, max_length: 50 }
                amount: { type: money, currency: unit }
                unit: { type: currency }
          __v: { type: integer, access: internal }
        rules:
          - not_before: { toDate: fromDate }
          - when: { fixedPeriod: true }
            require: [toDate]
          - any_of: [externalId, sourceId]
            message: Name the license in your own system.
        endpoints:
          list_all_planhat_licenses:
            operation: list
            description: List licenses, newest first.
            filters:
              companyId: { type: reference, to: company }
              companyName:
                type: text
                description: Part of the company's name.
                lookup: { path: /leancompanies, match: name, select: _id, pass: companyId }
            keep: { type: license }
            returns: [_id, companyId, value]
          get_single_planhat_license_by_id:
            operation: get
            description: Read one license.
          create_a_planhat_license:
            operation: create
            description: Create a license of a company.
          update_a_planhat_license_by_id:
            operation: update
            description: Change a license; what is not given stays.
          delete_a_planhat_license_by_id:
            operation: delete
            description: Delete a license for good.
          list_lean_planhat_licenses:
            operation: list
            description: List all licenses with little data.
            path: /leanlicenses
            unpaged: true
            returns: [_id, externalId]
            exposure: extended
          bulk_upsert_planhat_licenses:
            operation: bulk_upsert
            description: Create or update many licenses at once.
            returns: [created, updated]
            exposure: extended
          upsert_a_planhat_license:
            operation: upsert
            description: Create or update one license by its own identifier.
            except: [lines]
            exposure: extended
          import_planhat_licenses:
            operation: custom
            description: Hand licenses over as they are.
            method: POST
            path: /licenses/import
            exposure: extended
            arguments:
              records:
                type: array
                required: true
                description: The licenses.
                items: { type: any }
            body: records
        """;

    /// <summary>The API with a source of custom fields, which is one of its models.</summary>
    public const string ApiWithCustomFields = Api + "\ncustom_fields: { model: license }\n";

    /// <summary>The API and the model.</summary>
    public static (string Path, string Text)[] All => [(ApiPath, ApiWithCustomFields), (LicensePath, License)];
}
