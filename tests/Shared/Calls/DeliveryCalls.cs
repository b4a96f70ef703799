namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Work done for customers: projects, tasks, objectives, timesheets, time entries, assets.</summary>
internal static class DeliveryCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Projects, .. Tasks, .. Objectives, .. Timesheets, .. TimeEntries, .. Assets];

    private static ExpectedCall[] Projects =>
    [
        new("list_all_planhat_projects", """{"companyId":"{company}"}""",
            "GET /projects?limit=25&offset=0&companyId={company}&select>=companyId,name"),
        new("list_all_planhat_projects", """{"limit":2000,"sort":"startDate","fields":["name"]}""",
            "GET /projects?limit=2000&offset=0&sort=startDate&select=name"),
        new("get_single_planhat_project_by_id", """{"id":"{project}"}""", "GET /projects/{project}"),
        new("get_single_planhat_project_by_id", """{"id":"extid-P-1","fields":["name"]}""", "GET /projects/extid-P-1"),
        new("get_single_planhat_project_by_id", """{"id":"srcid-PS-1","fields":["name"]}""", "GET /projects/srcid-PS-1"),
        new("create_a_planhat_project", """{"name":"Rollout south","companyId":"{company}","startDate":"2026-03-01","endDate":"2026-08-31","currency":"EUR","mrr":200}""",
            """POST /projects {"name":"Rollout south","companyId":"{company}","startDate":"2026-03-01T00:00:00.000Z","endDate":"2026-08-31T00:00:00.000Z","currency":"EUR","mrr":200}"""),
        new("create_a_planhat_project", """{"name":"Backwards","companyId":"{company}","startDate":"2026-08-31","endDate":"2026-03-01"}"""),
        new("update_a_planhat_project_by_id", """{"id":"{project}","endDate":"2026-09-30T12:00:00Z"}""",
            """PUT /projects/{project} {"endDate":"2026-09-30T12:00:00.000Z"}"""),
        new("update_a_planhat_project_by_id", """{"id":"srcid-PS-1","custom":{"Stage":"Live"}}""",
            """PUT /projects/srcid-PS-1 {"custom":{"Stage":"Live"}}"""),
        new("delete_a_planhat_project_by_id", """{"id":"{project}"}""", "DELETE /projects/{project}"),
    ];

    // Tasks: completed ones are archived and hidden by default; contacts are objects with `id`; no external id.
    private static ExpectedCall[] Tasks =>
    [
        new("list_all_planhat_tasks", """{"companyId":"{company}"}""",
            "GET /tasks?limit=25&offset=0&companyId={company}&select>=mainType,ownerId,companyId,companyName,createdAt,updatedAt,action"),
        new("list_all_planhat_tasks", """{"isArchived":true,"fields":["action"]}""",
            "GET /tasks?limit=25&offset=0&isArchived=true&select=action"),
        new("list_all_planhat_tasks", """{"isArchived":false,"enduserIds":["{enduser}","{former}"],"limit":10000,"fields":["action"]}""",
            "GET /tasks?limit=10000&offset=0&isArchived=false&enduserIds={enduser},{former}&select=action"),
        new("list_all_planhat_tasks", """{"enduserIds":"extid-E-1","fields":["action"]}""",
            "GET /endusers/extid-E-1",
            "GET /tasks?limit=25&offset=0&enduserIds={enduser}&select=action"),
        new("get_single_planhat_task_by_id", """{"id":"{task}"}""", "GET /tasks/{task}"),
        new("get_single_planhat_task_by_id", """{"id":"srcid-TS-1","fields":["action"]}""", "GET /tasks/srcid-TS-1"),
        new("create_a_planhat_task", """{"companyId":"{company}","action":"Prepare the renewal","ownerId":"{user}","startTime":"2026-05-04","noSpecificTime":true,"checklist":[{"title":"Draft"},{"title":"Review"}]}""",
            """POST /tasks {"mainType":"task","companyId":"{company}","action":"Prepare the renewal","ownerId":"{user}","startTime":"2026-05-04T00:00:00.000Z","noSpecificTime":true,"checklist":[{"title":"Draft"},{"title":"Review"}]}"""),
        new("create_a_planhat_task", """{"mainType":"event","companyId":"srcid-CRM-1","action":"Steering group","endusers":["{enduser}"],"repeat":"custom","repeatDays":10}""",
            """POST /tasks {"mainType":"event","companyId":"srcid-CRM-1","action":"Steering group","endusers":[{"id":"{enduser}"}],"repeat":"custom","repeatDays":10}"""),
        new("create_a_planhat_task", """{"companyId":"{company}","ownerId":"extid-U-1"}""",
            "GET /users/extid-U-1",
            """POST /tasks {"mainType":"task","companyId":"{company}","ownerId":"{user}"}"""),
        new("update_a_planhat_task_by_id", """{"id":"{task}","status":"done"}""", """PUT /tasks/{task} {"status":"done"}"""),
        new("update_a_planhat_task_by_id", """{"id":"srcid-TS-1","endusers":[]}""", """PUT /tasks/srcid-TS-1 {"endusers":[]}"""),
        new("delete_a_planhat_task_by_id", """{"id":"{task}"}""", "DELETE /tasks/{task}"),
    ];

    private static ExpectedCall[] Objectives =>
    [
        new("list_all_planhat_objective", """{"companyId":"{company}"}""",
            "GET /objectives?limit=25&offset=0&companyId={company}&select>=companyId,name,health"),
        new("list_all_planhat_objective", """{"limit":2000,"sort":"-health","fields":["name"]}""",
            "GET /objectives?limit=2000&offset=0&sort=-health&select=name"),
        new("get_single_planhat_objective_by_id", """{"id":"{objective}"}""", "GET /objectives/{objective}"),
        new("get_single_planhat_objective_by_id", """{"id":"OB-1","id_type":"external","fields":["health"]}""", "GET /objectives/extid-OB-1"),
        new("get_single_planhat_objective_by_id", """{"id":"srcid-OBS-1","fields":["health"]}""", "GET /objectives/srcid-OBS-1"),
        new("create_a_planhat_objective", """{"name":"Halve the downtime","health":7,"companyId":"{company}","externalId":"OB-2"}""",
            """POST /objectives {"name":"Halve the downtime","health":7,"companyId":"{company}","externalId":"OB-2"}"""),
        new("update_a_planhat_objective_by_id", """{"id":"{objective}","health":4.5}""", """PUT /objectives/{objective} {"health":4.5}"""),
        new("update_a_planhat_objective_by_id", """{"id":"extid-OB-1","name":"Cut waste by 15%"}""", """PUT /objectives/extid-OB-1 {"name":"Cut waste by 15%"}"""),
        new("delete_a_planhat_objective_by_id", """{"id":"srcid-OBS-1"}""", "GET /objectives/srcid-OBS-1", "DELETE /objectives/{objective}"),
    ];

    // Timesheets: `_id` only, no company filter, days since 1970-01-01, and entries written as objects though read as ids.
    private static ExpectedCall[] Timesheets =>
    [
        new("list_all_planhat_timesheet", "{}",
            "GET /timesheets?limit=25&offset=0&select>=dateFrom,dateTo"),
        new("list_all_planhat_timesheet", """{"limit":2000,"sort":"-dateFrom","fields":["status"]}""",
            "GET /timesheets?limit=2000&offset=0&sort=-dateFrom&select=status"),
        new("get_single_planhat_timesheet_by_id", """{"id":"{timesheet}"}""", "GET /timesheets/{timesheet}"),
        new("get_single_planhat_timesheet_by_id", """{"id":"extid-week-6"}"""),
        new("create_a_planhat_timesheet", """{"assignedId":"{user}","dateFrom":"2026-02-02","dateTo":"2026-02-09","timeEntries":["{entry}"]}""",
            """POST /timesheets {"assignedModel":"User","assignedId":"{user}","dateFrom":20486,"dateTo":20493,"timeEntries":[{"_id":"{entry}"}]}"""),
        new("create_a_planhat_timesheet", """{"assignedId":"extid-U-1","status":"submitted"}""",
            "GET /users/extid-U-1",
            """POST /timesheets {"assignedModel":"User","assignedId":"{user}","status":"submitted"}"""),
        new("create_a_planhat_timesheet", """{"status":"draft"}"""),
        new("update_a_planhat_timesheet_by_id", """{"id":"{timesheet}","status":"approved","timeEntries":["{entry}"]}""",
            """PUT /timesheets/{timesheet} {"status":"approved","timeEntries":[{"_id":"{entry}"}]}"""),
        new("update_a_planhat_timesheet_by_id", """{"id":"{timesheet}","dateTo":"2026-02-08"}""",
            """PUT /timesheets/{timesheet} {"dateTo":20492}"""),
        new("delete_a_planhat_timesheet_by_id", """{"id":"{timesheet}"}""", "DELETE /timesheets/{timesheet}"),
    ];

    // Time entries: `_id` only, ISO dates, 0.1 to 24 hours.
    private static ExpectedCall[] TimeEntries =>
    [
        new("list_all_planhat_time_entries", """{"companyId":"{company}"}""",
            "GET /timeentries?limit=25&offset=0&companyId={company}&select>=hours,date"),
        new("list_all_planhat_time_entries", """{"limit":2000,"sort":"-date","fields":["hours"]}""",
            "GET /timeentries?limit=2000&offset=0&sort=-date&select=hours"),
        new("get_single_planhat_time_entry_by_id", """{"id":"{entry}"}""", "GET /timeentries/{entry}"),
        new("get_single_planhat_time_entry_by_id", """{"id":"srcid-1"}"""),
        new("create_a_planhat_time_entry", """{"date":"2026-02-02","hours":3.5,"companyId":"{company}","description":"Workshop","isBillable":true,"billableRate":90,"currency":"EUR"}""",
            """POST /timeentries {"date":"2026-02-02T00:00:00.000Z","hours":3.5,"companyId":"{company}","description":"Workshop","isBillable":true,"billableRate":90,"currency":"EUR"}"""),
        new("create_a_planhat_time_entry", """{"date":"2026-02-03","hours":0.1,"isTimeOff":true}""",
            """POST /timeentries {"date":"2026-02-03T00:00:00.000Z","hours":0.1,"isTimeOff":true}"""),
        new("create_a_planhat_time_entry", """{"date":"2026-02-03","hours":25}"""),
        new("update_a_planhat_time_entry_by_id", """{"id":"{entry}","hours":4,"costRate":null}""",
            """PUT /timeentries/{entry} {"hours":4,"costRate":null}"""),
        new("delete_a_planhat_time_entry_by_id", """{"id":"{entry}"}""", "DELETE /timeentries/{entry}"),
    ];

    private static ExpectedCall[] Assets =>
    [
        new("list_all_planhat_assets", """{"companyId":"{company}"}""",
            "GET /assets?limit=25&offset=0&companyId={company}&select>=companyId,name"),
        new("list_all_planhat_assets", """{"companyId":"srcid-CRM-1","limit":2000,"sort":"-name","fields":["name"]}""",
            "GET /companies/srcid-CRM-1",
            "GET /assets?limit=2000&offset=0&companyId={company}&sort=-name&select=name"),
        new("get_single_planhat_asset_by_id", """{"id":"{asset}"}""", "GET /assets/{asset}"),
        new("get_single_planhat_asset_by_id", """{"id":"extid-A-1","fields":["name"]}""", "GET /assets/extid-A-1"),
        new("get_single_planhat_asset_by_id", """{"id":"srcid-AS-1","fields":["name"]}""", "GET /assets/srcid-AS-1"),
        new("create_a_planhat_asset", """{"name":"Press line 5","companyId":"extid-ACME-1","externalId":"A-2","custom":{"Site":"Lund"}}""",
            """POST /assets {"name":"Press line 5","companyId":"extid-ACME-1","externalId":"A-2","custom":{"Site":"Lund"}}"""),
        new("update_a_planhat_asset_by_id", """{"id":"{asset}","name":"Press line 4b"}""", """PUT /assets/{asset} {"name":"Press line 4b"}"""),
        new("update_a_planhat_asset_by_id", """{"id":"srcid-AS-1","followers":["{user}"]}""", """PUT /assets/srcid-AS-1 {"followers":["{user}"]}"""),
        new("delete_a_planhat_asset_by_id", """{"id":"extid-A-1"}""", "GET /assets/extid-A-1", "DELETE /assets/{asset}"),
    ];
}
