namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Tools that are listed only when asked for, bulk upserts aside.</summary>
internal static class ExtendedCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Notes, .. Workspaces, .. Singles, .. Metrics];

    // Notes are conversations of one type: the constant goes into creates, and no filter of Planhat's keeps other types away,
    // so that pages of the size of a scan are asked for.
    private static ExpectedCall[] Notes =>
    [
        new("list_all_planhat_notes", """{"companyId":"{company}"}""",
            "GET /conversations?limit=500&offset=0&companyId={company}&select>=type,date,subject,snippet,companyId,companyName,users,endusers"),
        new("list_all_planhat_notes", """{"companyId":["{company}","{other}"],"sort":"-date","fields":["subject"]}""",
            "GET /conversations?limit=500&offset=0&companyId={company},{other}&sort=-date&select>=subject,type"),
        new("get_single_planhat_note_by_id", """{"id":"{conversation}"}""", "GET /conversations/{conversation}"),
        new("get_single_planhat_note_by_id", """{"id":"extid-C-1","fields":["subject"]}""", "GET /conversations/extid-C-1"),
        new("get_single_planhat_note_by_id", """{"id":"srcid-CS-1"}"""),
        new("create_a_planhat_note", """{"companyId":"srcid-CRM-1","subject":"Visit","description":"<p>Toured the plant</p>","date":"2026-02-05","users":[{"id":"{user}"}]}""",
            """POST /conversations {"type":"note","companyId":"srcid-CRM-1","subject":"Visit","description":"<p>Toured the plant</p>","date":"2026-02-05T00:00:00.000Z","users":[{"id":"{user}"}]}"""),
        new("create_a_planhat_note", """{"companyId":"{company}","type":"call"}"""),
        new("create_a_planhat_note", """{"subject":"Whose?"}"""),
        new("update_a_planhat_note_by_id", """{"id":"{conversation}","subject":"Kick-off, day 1"}""",
            """PUT /conversations/{conversation} {"subject":"Kick-off, day 1"}"""),
        new("update_a_planhat_note_by_id", """{"id":"extid-C-1","clear":["description"]}""",
            """PUT /conversations/extid-C-1 {"description":null}"""),
        new("delete_a_planhat_note_by_id", """{"id":"extid-C-1"}""", "GET /conversations/extid-C-1", "DELETE /conversations/{conversation}"),
    ];

    private static ExpectedCall[] Workspaces =>
    [
        new("list_all_planhat_workspaces", """{"companyId":"{company}"}""",
            "GET /workspaces?limit=25&offset=0&companyId={company}&select>=name,companyId,companyName,ownerId,externalId,sourceId"),
        new("list_all_planhat_workspaces", """{"limit":2000,"sort":"name","fields":["name"]}""",
            "GET /workspaces?limit=2000&offset=0&sort=name&select=name"),
        new("get_single_planhat_workspace_by_id", """{"id":"{workspace}"}""", "GET /workspaces/{workspace}"),
        new("get_single_planhat_workspace_by_id", """{"id":"srcid-WS-1","fields":["name"]}""", "GET /workspaces/srcid-WS-1"),
        new("create_a_planhat_workspace", """{"name":"Sales","companyId":"extid-ACME-1","ownerId":"extid-U-1"}""",
            "GET /users/extid-U-1",
            """POST /workspaces {"name":"Sales","companyId":"extid-ACME-1","ownerId":"{user}"}"""),
        new("create_a_planhat_workspace", """{"name":"Nobody's"}"""),
        new("update_a_planhat_workspace_by_id", """{"id":"{workspace}","name":"Research","custom":{"Building":"4"}}""",
            """PUT /workspaces/{workspace} {"name":"Research","custom":{"Building":"4"}}"""),
        new("delete_a_planhat_workspace_by_id", """{"id":"extid-W-1"}""", "GET /workspaces/extid-W-1", "DELETE /workspaces/{workspace}"),
    ];

    // The lean list comes as a whole: it takes its own three filters and neither paging nor order nor selection.
    private static ExpectedCall[] Singles =>
    [
        new("list_lean_planhat_companies", "{}", "GET /leancompanies"),
        new("list_lean_planhat_companies", """{"externalId":"ACME-1","limit":1}""", "GET /leancompanies?externalId=ACME-1"),
        new("list_lean_planhat_companies", """{"sourceId":"CRM-1","fields":["name"]}""", "GET /leancompanies?sourceId=CRM-1"),
        new("list_lean_planhat_companies", """{"status":["customer","prospect"],"fields":["name"]}""", "GET /leancompanies?status=customer,prospect"),
        new("list_lean_planhat_companies", """{"sort":"name"}"""),
        new("duplicate_planhat_time_entries", """{"ids":["{entry}"]}""", """POST /timeentries/duplicate {"ids":["{entry}"]}"""),
        new("duplicate_planhat_time_entries", """{"ids":["last week"]}"""),
        new("duplicate_planhat_time_entries", "{}"),
        new("upsert_a_planhat_ticket", """{"sourceId":"Z-502","email":"mia@acme.example","companyId":"extid-ACME-1","title":"Export fails","status":"open","timeSpent":15}""",
            """PUT /tickets [{"sourceId":"Z-502","email":"mia@acme.example","companyId":"extid-ACME-1","title":"Export fails","status":"open","timeSpent":15}]"""),
        new("upsert_a_planhat_ticket", """{"_id":"{ticket}","status":"closed","history":[{"status":"closed","time":"2026-02-06T10:00:00Z"}]}""",
            """PUT /tickets [{"_id":"{ticket}","status":"closed","history":[{"status":"closed","time":"2026-02-06T10:00:00.000Z"}]}]"""),
        new("upsert_a_planhat_ticket", """{"sourceId":"Z-502","subject":"Export fails"}"""),
        new("upsert_a_planhat_ticket", """{"sourceId":"Z-502","email":"not an address"}"""),
    ];

    // Read on the main host by days since 1970-01-01; written on the analytics host with the tenant token in the path.
    private static ExpectedCall[] Metrics =>
    [
        new("list_planhat_dimension_data", """{"cId":"{company}","dimid":"pagesprinted","from":"2026-02-01","to":"2026-02-28"}""",
            "GET /dimensiondata?limit=25&offset=0&cId={company}&dimid=pagesprinted&from=20485&to=20512&select>=dimensionId,time,value,model,parentId,companyId,companyName"),
        new("list_planhat_dimension_data", """{"cId":"extid-ACME-1","limit":10000,"sort":"time","fields":["value"]}""",
            "GET /companies/extid-ACME-1",
            "GET /dimensiondata?limit=10000&offset=0&cId={company}&sort=time&select=value"),
        new("list_planhat_dimension_data", """{"from":"first of May"}"""),
        new("ingest_planhat_dimension_data", """{"points":[{"dimensionId":"pagesprinted","value":812,"externalId":"ACME-1","model":"Company","date":"2026-02-02"}]}""",
            """POST /dimensiondata/[redacted] [{"dimensionId":"pagesprinted","value":812,"externalId":"ACME-1","model":"Company","date":"2026-02-02T00:00:00.000Z"}]"""),
        new("ingest_planhat_dimension_data", """{"points":[{"dimensionId":"pagesprinted","externalId":"ACME-1"}]}"""),
        new("ingest_planhat_dimension_data", """{"points":[{"dimensionId":"pagesprinted","value":1,"externalId":"ACME-1","model":"License"}]}"""),
        new("track_planhat_user_activities", """{"activities":[{"email":"mia@acme.example","action":"Logged in","date":"2026-02-10T12:00:00Z","info":{"browser":"Firefox"}},{"externalId":"E-2","companyExternalId":"ACME-1","action":"Exported","weight":2}]}""",
            """POST /analytics/bulk/[redacted] [{"email":"mia@acme.example","action":"Logged in","date":"2026-02-10T12:00:00.000Z","info":{"browser":"Firefox"}},{"externalId":"E-2","companyExternalId":"ACME-1","action":"Exported","weight":2}]"""),
        new("track_planhat_user_activities", """{"activities":[{"email":"mia"}]}"""),
    ];
}
