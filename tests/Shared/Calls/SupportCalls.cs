namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Problems that customers report: tickets and issues.</summary>
internal static class SupportCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Tickets, .. Issues];

    // Tickets: list and delete are all there is, and rows are conversations with `subject` and `snippet`.
    private static ExpectedCall[] Tickets =>
    [
        new("list_all_planhat_tickets", """{"companyId":"{company}"}""",
            "GET /tickets?limit=25&offset=0&companyId={company}&select>=externalId,subject,snippet,status,email,url,companyId,companyName,createDate,updateDate"),
        new("list_all_planhat_tickets", """{"status":"open","email":"mia@acme.example","search":"Monday","fields":["subject"]}""",
            "GET /tickets?limit=25&offset=0&status=open&email=mia@acme.example&search=Monday&select=subject"),
        new("list_all_planhat_tickets", """{"companyId":["{company}"],"limit":10000,"sort":"-createDate","fields":["subject","snippet","externalId","subType"]}""",
            "GET /tickets?limit=10000&offset=0&companyId={company}&sort=-createDate&select=subject,snippet,externalId,subType"),
        new("delete_a_planhat_ticket_by_id", """{"id":"srcid-Z-501"}"""),
        new("delete_a_planhat_ticket_by_id", """{"id":"{ticket}"}""", "DELETE /tickets/{ticket}"),
    ];

    // Issues: several companies in `companyIds`, whose elements Planhat resolves; no external id. End users it does not resolve.
    private static ExpectedCall[] Issues =>
    [
        new("list_all_planhat_issues", """{"companyId":"{company}"}""",
            "GET /issues?limit=25&offset=0&companyId={company}&select>=companyIds,title,status"),
        new("list_all_planhat_issues", """{"limit":2000,"sort":"-updatedAt","fields":["title","mrrCombined"]}""",
            "GET /issues?limit=2000&offset=0&sort=-updatedAt&select=title,mrrCombined"),
        new("get_single_planhat_issue_by_id", """{"id":"{issue}"}""", "GET /issues/{issue}"),
        new("get_single_planhat_issue_by_id", """{"id":"srcid-TR-81","fields":["title"]}""", "GET /issues/srcid-TR-81"),
        new("get_single_planhat_issue_by_id", """{"id":"extid-TR-81"}"""),
        new("create_a_planhat_issue", """{"title":"Import is slow","description":"Over an hour","companyIds":["extid-ACME-1"],"status":"Open","priority":"Medium","source":"Tracker","sourceId":"TR-82"}""",
            """POST /issues {"title":"Import is slow","description":"Over an hour","companyIds":["extid-ACME-1"],"status":"Open","priority":"Medium","source":"Tracker","sourceId":"TR-82"}"""),
        new("create_a_planhat_issue", """{"title":"No dark mode","companyIds":["{company}"],"enduserIds":["extid-E-1"]}""",
            "GET /endusers/extid-E-1",
            """POST /issues {"title":"No dark mode","companyIds":["{company}"],"enduserIds":["{enduser}"]}"""),
        new("create_a_planhat_issue", """{"description":"Without a title"}"""),
        new("update_a_planhat_issue_by_id", """{"id":"{issue}","status":"Done","companyIds":["{company}"]}""",
            """PUT /issues/{issue} {"status":"Done","companyIds":["{company}"]}"""),
        new("update_a_planhat_issue_by_id", """{"id":"TR-81","id_type":"source","archived":true}""",
            """PUT /issues/srcid-TR-81 {"archived":true}"""),
        new("delete_a_planhat_issue_by_id", """{"id":"srcid-TR-81"}""", "GET /issues/srcid-TR-81", "DELETE /issues/{issue}"),
    ];
}
