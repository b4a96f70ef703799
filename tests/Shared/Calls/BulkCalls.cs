namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Bulk upserts: one array of records, matched by the keys of the model, by `PUT` on its collection.</summary>
/// <remarks>In each first row the first item changes a prepared record and the second is inserted with the least that Planhat documents.</remarks>
internal static class BulkCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Customers, .. Revenue, .. Work, .. Rules];

    private static ExpectedCall[] Customers =>
    [
        new("bulk_upsert_planhat_companies", """{"items":[{"sourceId":"CRM-1","phase":"Adoption","custom":{"Seats":40}},{"name":"Northmill","externalId":"NM-1"}]}""",
            """PUT /companies [{"sourceId":"CRM-1","phase":"Adoption","custom":{"Seats":40}},{"name":"Northmill","externalId":"NM-1"}]"""),
        new("bulk_upsert_planhat_endusers", """{"items":[{"externalId":"E-1","companyId":"extid-ACME-1","position":"CEO"},{"companyId":"{other}","email":"lea@other.example"}]}""",
            """PUT /endusers [{"externalId":"E-1","companyId":"extid-ACME-1","position":"CEO"},{"companyId":"{other}","email":"lea@other.example"}]"""),
        new("bulk_upsert_planhat_conversations", """{"items":[{"externalId":"C-1","starred":true},{"companyId":"srcid-CRM-1","subject":"Visit","users":[{"id":"extid-U-1","isOwner":true}]}]}""",
            "GET /users/extid-U-1",
            """PUT /conversations [{"externalId":"C-1","starred":true},{"companyId":"srcid-CRM-1","subject":"Visit","users":[{"id":"{user}","isOwner":true}]}]"""),
        new("bulk_upsert_planhat_notes", """{"items":[{"_id":"{conversation}","subject":"Kick-off, day 1"},{"companyId":"{company}","subject":"Day 2"}]}""",
            """PUT /conversations [{"type":"note","_id":"{conversation}","subject":"Kick-off, day 1"},{"type":"note","companyId":"{company}","subject":"Day 2"}]"""),
        new("bulk_upsert_planhat_users", """{"items":[{"externalId":"U-1","nickName":"Olle"},{"nickName":"Kim","email":"kim@vendor.example","firstName":"Kim","lastName":"Alm","inactive":false}]}""",
            """PUT /users [{"externalId":"U-1","nickName":"Olle"},{"nickName":"Kim","email":"kim@vendor.example","firstName":"Kim","lastName":"Alm","inactive":false}]"""),
        new("bulk_upsert_planhat_campaigns", """{"items":[{"sourceId":"CAS-1","name":"Winter drive"},{"name":"Spring drive","companyId":"{company}"}]}""",
            """PUT /campaigns [{"sourceId":"CAS-1","name":"Winter drive"},{"name":"Spring drive","companyId":"{company}"}]"""),
        new("bulk_upsert_planhat_nps", """{"items":[{"sourceId":"N-1","score":9},{"email":"jon@acme.example","score":6,"dateAnswered":"2026-02-10"}]}""",
            """PUT /nps [{"sourceId":"N-1","score":9},{"email":"jon@acme.example","score":6,"dateAnswered":"2026-02-10T00:00:00.000Z"}]"""),
        new("bulk_upsert_planhat_tickets", """{"items":[{"sourceId":"Z-501","status":"closed"},{"sourceId":"Z-502","email":"mia@acme.example","domains":["acme.example"],"title":"Export fails"}]}""",
            """PUT /tickets [{"sourceId":"Z-501","status":"closed"},{"sourceId":"Z-502","email":"mia@acme.example","domains":["acme.example"],"title":"Export fails"}]"""),
        new("bulk_upsert_planhat_issues", """{"items":[{"sourceId":"TR-81","status":"Done"},{"title":"No dark mode","companyIds":["extid-ACME-1"]}]}""",
            """PUT /issues [{"sourceId":"TR-81","status":"Done"},{"title":"No dark mode","companyIds":["extid-ACME-1"]}]"""),
    ];

    // Days since 1970-01-01 on invoices, plain amounts, currencies under two names.
    private static ExpectedCall[] Revenue =>
    [
        new("bulk_upsert_planhat_licenses", """{"items":[{"externalId":"L-1","renewalStatus":"renewed"},{"companyId":"{company}","_currency":"EUR","value":600.5,"product":"Add-on","fromDate":"2026-03-01","toDate":"2027-03-01","fixedPeriod":true}]}""",
            """PUT /licenses [{"externalId":"L-1","renewalStatus":"renewed"},{"companyId":"{company}","_currency":"EUR","value":600.5,"product":"Add-on","fromDate":"2026-03-01T00:00:00.000Z","toDate":"2027-03-01T00:00:00.000Z","fixedPeriod":true}]"""),
        new("bulk_upsert_planhat_invoices", """{"items":[{"extId":"I-1","status":"paid","paidDate":"2026-03-20"},{"cId":"{company}","currency":"EUR","invoiceDate":"2026-02-28","lineItems":[{"product":"Training","amount":500}]}]}""",
            """PUT /invoices [{"extId":"I-1","status":"paid","paidDate":20532},{"cId":"{company}","currency":"EUR","invoiceDate":20512,"lineItems":[{"product":"Training","amount":500}]}]"""),
        new("bulk_upsert_planhat_sales", """{"items":[{"sourceId":"SAS-1","value":1600},{"companyId":"{company}","_currency":"EUR","value":250}]}""",
            """PUT /sales [{"sourceId":"SAS-1","value":1600},{"companyId":"{company}","_currency":"EUR","value":250}]"""),
        new("bulk_upsert_planhat_churn", """{"items":[{"sourceId":"CH-1","reasons":["Price","Support"]},{"companyId":"{other}","value":90,"currency":"EUR","churnDate":"2026-02-28"}]}""",
            """PUT /churn [{"sourceId":"CH-1","reasons":["Price","Support"]},{"companyId":"{other}","value":90,"currency":"EUR","churnDate":"2026-02-28T00:00:00.000Z"}]"""),
        new("bulk_upsert_planhat_opportunities", """{"items":[{"externalId":"O-1","status":"won"},{"companyId":"{company}","title":"Third site"}]}""",
            """PUT /opportunities [{"externalId":"O-1","status":"won"},{"companyId":"{company}","title":"Third site"}]"""),
    ];

    private static ExpectedCall[] Work =>
    [
        new("bulk_upsert_planhat_assets", """{"items":[{"externalId":"A-1","name":"Press line 4b"},{"name":"Press line 5","companyId":"extid-ACME-1"}]}""",
            """PUT /assets [{"externalId":"A-1","name":"Press line 4b"},{"name":"Press line 5","companyId":"extid-ACME-1"}]"""),
        new("bulk_upsert_planhat_objective", """{"items":[{"sourceId":"OBS-1","health":8},{"name":"Save 5% energy","companyId":"{company}"}]}""",
            """PUT /objectives [{"sourceId":"OBS-1","health":8},{"name":"Save 5% energy","companyId":"{company}"}]"""),
        new("bulk_upsert_planhat_projects", """{"items":[{"externalId":"P-1","endDate":"2026-09-30"},{"name":"Rollout south","companyId":"{company}"}]}""",
            """PUT /projects [{"externalId":"P-1","endDate":"2026-09-30T00:00:00.000Z"},{"name":"Rollout south","companyId":"{company}"}]"""),
        new("bulk_upsert_planhat_tasks", """{"items":[{"sourceId":"TS-1","ownerId":"extid-U-1"},{"mainType":"task","companyId":"{company}","action":"Book the review"}]}""",
            "GET /users/extid-U-1",
            """PUT /tasks [{"sourceId":"TS-1","ownerId":"{user}"},{"mainType":"task","companyId":"{company}","action":"Book the review"}]"""),
        new("bulk_upsert_planhat_time_entries", """{"items":[{"_id":"{entry}","hours":4},{"hours":1.5,"date":"2026-02-03"}]}""",
            """PUT /timeentries [{"_id":"{entry}","hours":4},{"hours":1.5,"date":"2026-02-03T00:00:00.000Z"}]"""),
        new("bulk_upsert_planhat_timesheet", """{"items":[{"_id":"{timesheet}","status":"approved"},{"assignedId":"{user}","assignedModel":"User","dateFrom":"2026-02-09","dateTo":"2026-02-13","timeEntries":["{entry}"]}]}""",
            """PUT /timesheets [{"_id":"{timesheet}","status":"approved"},{"assignedId":"{user}","assignedModel":"User","dateFrom":20493,"dateTo":20497,"timeEntries":[{"_id":"{entry}"}]}]"""),
        new("bulk_upsert_planhat_workspaces", """{"items":[{"externalId":"W-1","name":"Research"},{"name":"Sales","companyId":"{company}"}]}""",
            """PUT /workspaces [{"externalId":"W-1","name":"Research"},{"name":"Sales","companyId":"{company}"}]"""),
    ];

    // What holds for a create and for an update alike holds for every item; what only a create needs is Planhat's to refuse.
    private static ExpectedCall[] Rules =>
    [
        new("bulk_upsert_planhat_companies", """{"items":[]}"""),
        new("bulk_upsert_planhat_companies", """{"items":[{"name":"Northmill","h":7}]}"""),
        new("bulk_upsert_planhat_companies", """{"items":[{"name":"Northmill"},{"nam":"Southmill"}]}"""),
        new("bulk_upsert_planhat_companies", """{"items":[{"_id":"ACME-1","name":"Acme"}]}"""),
        new("bulk_upsert_planhat_companies", """{"items":[{"name":"Acme","customerFrom":"2026-05-01","customerTo":"2026-04-01"}]}"""),
        new("bulk_upsert_planhat_licenses", """{"items":[{"externalId":"L-1","_currency":"JPY","value":10.5}]}"""),
        new("bulk_upsert_planhat_licenses", """{"items":[{"externalId":"L-1","fromDate":"2026-05-01","toDate":"2026-04-01"}]}"""),
        new("bulk_upsert_planhat_notes", """{"items":[{"companyId":"{company}","type":"call"}]}"""),
        new("bulk_upsert_planhat_time_entries", """{"items":[{"hours":25,"date":"2026-02-03"}]}"""),
    ];
}
