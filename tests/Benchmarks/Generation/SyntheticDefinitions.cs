using System.Globalization;
using System.Text;

namespace Benchmarks.Generation;

/// <summary>Any number of endpoints of the shipped kind: models of five endpoints and a dozen properties each.</summary>
internal static class SyntheticDefinitions
{
    public const int EndpointsOfModel = 5;

    private const string Api = """
        api: planhat
        instructions: Lists are paged.
        hosts:
          main: { url: "https://api.planhat.com", authentication: bearer }
        id_prefixes: { external: extid-, source: srcid- }
        paging: { limit: limit, offset: offset, sort: sort, select: select, default: 25 }
        tags:
          finance: Money.
        references:
          company: { path: /companies, accepts: [planhat, external, source] }
        """;

    private const string Model = """
        model: thing%
        resource: things%
        description: The %th kind of thing that a company may have.
        path: /things%
        tags: [finance]
        identifiers: { planhat: _id, external: externalId, source: sourceId }
        page: { default: 100, max: 2000 }
        properties:
          _id: { type: id, access: read }
          name: { type: text, required: create, description: What people call it. }
          companyId: { type: reference, to: company, required: create, description: Company it belongs to. }
          externalId: { type: text, description: Key in your own system. }
          sourceId: { type: text, description: Key in an integrated system. }
          _currency: { type: currency }
          value: { type: money, currency: _currency, description: Worth of it. }
          status: { type: text, values: [open, won, lost], default: open }
          isActive: { type: boolean }
          startDate: { type: datetime, description: First day. }
          endDate: { type: datetime, description: Last day. }
          notes: { type: array, items: { type: text }, description: What was said about it. }
        rules:
          - not_before: { endDate: startDate }
        endpoints:
          list_all_things_%:
            operation: list
            description: List things of kind %, newest first, of one company or of all.
            filters: { companyId: { type: reference, to: company } }
            returns: [_id, name, companyId, value, status]
          get_single_thing_%_by_id:
            operation: get
            description: Read one thing of kind %.
          create_a_thing_%:
            operation: create
            description: Create a thing of kind %, which needs a name and a company.
          update_a_thing_%_by_id:
            operation: update
            description: Change a thing of kind %; what is not given stays.
          delete_a_thing_%_by_id:
            operation: delete
            description: Delete a thing of kind % for good.
        """;

    /// <summary>An api file and model files, each with its path.</summary>
    /// <param name="endpoints">How many; rounded up to whole models.</param>
    public static IEnumerable<(string Path, string Text)> Of(int endpoints)
    {
        yield return ("api.planhat.yaml", Api);
        int models = (endpoints + EndpointsOfModel - 1) / EndpointsOfModel;
        for (int i = 0; i < models; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            yield return ($"thing{number}.planhat.yaml", new StringBuilder(Model).Replace("%", number).ToString());
        }
    }
}
