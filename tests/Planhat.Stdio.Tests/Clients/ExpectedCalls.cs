namespace Planhat.Stdio.Tests.Clients;

/// <summary>Every tool's request, written by hand from the published facts on Planhat's API.</summary>
/// <remarks>Prepared records: <c>company</c> (externalId ACME-1, sourceId CRM-1), <c>other</c>, <c>license</c> (externalId L-1, sourceId S-1), <c>conversation</c> (externalId C-1).</remarks>
internal static class ExpectedCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        // Lists: a bare array, paged by limit and offset, one sort property, comma-separated select.
        new("list_all_planhat_companies", """{"limit":2,"sort":"-name","fields":["name","status"]}""",
            "GET /companies?limit=2&offset=0&sort=-name&select=name,status"),
        new("list_all_planhat_companies", """{"companyId":"{company},{other}","fields":["name"]}""",
            "GET /companies?limit=25&offset=0&companyId={company},{other}&select=name"),
        new("list_all_planhat_licenses", """{"companyId":"{company}","limit":5,"fields":["product","mrr"]}""",
            "GET /licenses?limit=5&offset=0&companyId={company}&select=product,mrr"),
        new("list_all_planhat_licenses", """{"fields":["*"]}""",
            "GET /licenses?limit=25&offset=0"),
        new("list_all_planhat_conversations", """{"companyId":"{company},{other}","fields":["subject","date"],"sort":"date"}""",
            "GET /conversations?limit=25&offset=0&companyId={company},{other}&sort=date&select=subject,date"),

        // Gets: Planhat's id, or a prefixed external or source id, in the path; select is a parameter of lists only.
        new("get_single_planhat_company_by_id", """{"id":"{company}"}""", "GET /companies/{company}"),
        new("get_single_planhat_company_by_id", """{"id":"extid-ACME-1","fields":["name","phase"]}""", "GET /companies/extid-ACME-1"),
        new("get_single_planhat_company_by_id", """{"id":"CRM-1","id_type":"source"}""", "GET /companies/srcid-CRM-1"),
        new("get_single_planhat_license_by_id", """{"id":"{license}"}""", "GET /licenses/{license}"),
        new("get_single_planhat_license_by_id", """{"id":"srcid-S-1"}""", "GET /licenses/srcid-S-1"),
        new("get_single_planhat_conversation_by_id", """{"id":"extid-C-1"}""", "GET /conversations/extid-C-1"),

        // Creates: the members as given, POST to the collection; company references keep their prefix.
        new("create_a_planhat_company", """{"name":"Nordholm Paper","status":"prospect","externalId":"NP-100","domains":["nordholm.example"],"custom":{"Seats":40}}""",
            """POST /companies {"name":"Nordholm Paper","status":"prospect","externalId":"NP-100","domains":["nordholm.example"],"custom":{"Seats":40}}"""),
        new("create_a_planhat_license", """{"companyId":"extid-ACME-1","product":"Team plan","_currency":"EUR","value":1200.5,"mrr":100.041667,"fromDate":"2026-01-01","toDate":"2027-01-01T00:00:00Z","fixedPeriod":true,"renewalStatus":"ongoing","autoRenews":true,"renewalPeriod":12}""",
            """POST /licenses {"companyId":"extid-ACME-1","product":"Team plan","_currency":"EUR","value":1200.5,"mrr":100.041667,"fromDate":"2026-01-01T00:00:00.000Z","toDate":"2027-01-01T00:00:00.000Z","fixedPeriod":true,"renewalStatus":"ongoing","autoRenews":true,"renewalPeriod":12}"""),
        new("create_a_planhat_conversation", """{"companyId":"{company}","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00Z","endusers":[{"id":"65f0a1b2c3d4e5f607182601"}],"users":[{"id":"65f0a1b2c3d4e5f607182701","isOwner":true}]}""",
            """POST /conversations {"companyId":"{company}","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00.000Z","endusers":[{"id":"65f0a1b2c3d4e5f607182601"}],"users":[{"id":"65f0a1b2c3d4e5f607182701","isOwner":true}]}"""),

        // Updates: PUT with nothing but what was given; null empties.
        new("update_a_planhat_company_by_id", """{"id":"{company}","phase":"Adoption","mrrTotal":1200,"clear":["description"]}""",
            """PUT /companies/{company} {"phase":"Adoption","mrrTotal":1200,"description":null}"""),
        new("update_a_planhat_license_by_id", """{"id":"extid-L-1","mrr":320.25,"product":null}""",
            """PUT /licenses/extid-L-1 {"mrr":320.25,"product":null}"""),
        new("update_a_planhat_conversation_by_id", """{"id":"{conversation}","starred":true}""",
            """PUT /conversations/{conversation} {"starred":true}"""),

        // Deletes: by Planhat's own id only, so that a prefixed id is looked up first.
        new("delete_a_planhat_license_by_id", """{"id":"extid-L-1"}""", "GET /licenses/extid-L-1", "DELETE /licenses/{license}"),
        new("delete_a_planhat_conversation_by_id", """{"id":"{conversation}"}""", "DELETE /conversations/{conversation}"),
        new("delete_a_planhat_company_by_id", """{"id":"{other}"}""", "DELETE /companies/{other}"),
    ];
}
