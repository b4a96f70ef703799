namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>How customers are reached and what they answer: campaigns and NPS.</summary>
internal static class EngagementCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Campaigns, .. Nps];

    private static ExpectedCall[] Campaigns =>
    [
        new("list_all_planhat_campaigns", """{"companyId":"{company}"}""",
            "GET /campaigns?limit=25&offset=0&companyId={company}&select>=companyId,name,campaignPurpose"),
        new("list_all_planhat_campaigns", """{"limit":2000,"sort":"name","fields":["name"]}""",
            "GET /campaigns?limit=2000&offset=0&sort=name&select=name"),
        new("get_single_planhat_campaign_by_id", """{"id":"{campaign}"}""", "GET /campaigns/{campaign}"),
        new("get_single_planhat_campaign_by_id", """{"id":"extid-CA-1","fields":["name"]}""", "GET /campaigns/extid-CA-1"),
        new("get_single_planhat_campaign_by_id", """{"id":"CAS-1","id_type":"source","fields":["name"]}""", "GET /campaigns/srcid-CAS-1"),
        new("create_a_planhat_campaign", """{"name":"Spring adoption drive","campaignPurpose":"Raise weekly logins","companyId":"extid-ACME-1","externalId":"CA-2","sourceId":"CAS-2","custom":{"Quarter":"Q2"}}""",
            """POST /campaigns {"name":"Spring adoption drive","campaignPurpose":"Raise weekly logins","companyId":"extid-ACME-1","externalId":"CA-2","sourceId":"CAS-2","custom":{"Quarter":"Q2"}}"""),
        new("create_a_planhat_campaign", """{"name":"Nobody's drive"}"""),
        new("update_a_planhat_campaign_by_id", """{"id":"{campaign}","campaignPurpose":"Raise daily logins"}""",
            """PUT /campaigns/{campaign} {"campaignPurpose":"Raise daily logins"}"""),
        new("update_a_planhat_campaign_by_id", """{"id":"srcid-CAS-1","name":"Winter drive"}""",
            """PUT /campaigns/srcid-CAS-1 {"name":"Winter drive"}"""),
        new("delete_a_planhat_campaign_by_id", """{"id":"{campaign}"}""", "DELETE /campaigns/{campaign}"),
    ];

    // NPS: `cId` in the record but `companyId` in the filter, no external id, and answers older than 360 days hidden by default.
    private static ExpectedCall[] Nps =>
    [
        new("list_all_planhat_nps", """{"companyId":"{company}"}""",
            "GET /nps?limit=25&offset=0&companyId={company}&select>=npsId,email,npsDate,nps,npsComment,scoreType,cId,campaignId"),
        new("list_all_planhat_nps", """{"companyId":["{company}"],"npsExpiryDay":720,"limit":10000,"sort":"-npsDate","fields":["nps"]}""",
            "GET /nps?limit=10000&offset=0&companyId={company}&npsExpiryDay=720&sort=-npsDate&select=nps"),
        new("get_single_planhat_np_by_id", """{"id":"{nps}"}""", "GET /nps/{nps}"),
        new("get_single_planhat_np_by_id", """{"id":"srcid-N-1","fields":["nps"]}""", "GET /nps/srcid-N-1"),
        new("get_single_planhat_np_by_id", """{"id":"extid-N-1"}"""),
        new("create_a_planhat_np", """{"email":"mia@acme.example","score":9,"comment":"Faster now","dateAnswered":"2026-02-10T12:00:00Z","source":"survey-tool","sourceId":"N-2"}""",
            """POST /nps {"email":"mia@acme.example","score":9,"comment":"Faster now","dateAnswered":"2026-02-10T12:00:00.000Z","source":"survey-tool","sourceId":"N-2"}"""),
        new("create_a_planhat_np", """{"email":"mia@acme.example","score":0,"cId":"{company}","dateSent":"2026-02-01"}""",
            """POST /nps {"email":"mia@acme.example","score":0,"cId":"{company}","dateSent":"2026-02-01T00:00:00.000Z"}"""),
        new("create_a_planhat_np", """{"email":"mia@acme.example","score":11}"""),
        new("update_a_planhat_np_by_id", """{"id":"{nps}","score":10}""", """PUT /nps/{nps} {"score":10}"""),
        new("update_a_planhat_np_by_id", """{"id":"srcid-N-1","comment":null}""", """PUT /nps/srcid-N-1 {"comment":null}"""),
        new("delete_a_planhat_np_by_id", """{"id":"srcid-N-1"}""", "GET /nps/srcid-N-1", "DELETE /nps/{nps}"),
    ];
}
