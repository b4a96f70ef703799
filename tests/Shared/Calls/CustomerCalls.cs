namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Who the customers are and what is said with them: companies, end users, conversations, opportunities.</summary>
internal static class CustomerCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Companies, .. Endusers, .. Conversations, .. Opportunities];

    // Lists: a bare array, paged by limit and offset, one sort property, comma-separated select; `select` is a parameter of lists only.
    private static ExpectedCall[] Companies =>
    [
        new("list_all_planhat_companies", "{}",
            "GET /companies?limit=25&offset=0&select>=name,status,phase,domains,tags,owner,externalId,custom"),
        new("list_all_planhat_companies", """{"limit":2,"sort":"-name","fields":["name","status"]}""",
            "GET /companies?limit=2&offset=0&sort=-name&select=name,status"),
        new("list_all_planhat_companies", """{"companyId":"{company},{other}","fields":["name"]}""",
            "GET /companies?limit=25&offset=0&companyId={company},{other}&select=name"),
        new("list_all_planhat_companies", """{"companyId":["{company}","{other}"],"limit":5000,"fields":["*"]}""",
            "GET /companies?limit=5000&offset=0&companyId={company},{other}"),
        // Planhat has no filter by name: the lean list tells the ids.
        new("list_all_planhat_companies", """{"name":"aCM","fields":["name","status"]}""",
            "GET /leancompanies",
            "GET /companies?limit=25&offset=0&companyId={company}&select=name,status"),
        new("get_single_planhat_company_by_id", """{"id":"{company}","fields":["name","phase","status","createDate","lastUpdated","owner","domains","sales"]}""",
            "GET /companies/{company}"),
        new("get_single_planhat_company_by_id", """{"id":"{company}","fields":["name","custom"]}""", "GET /companies/{company}"),
        new("get_single_planhat_company_by_id", """{"id":"extid-ACME-1"}""", "GET /companies/extid-ACME-1"),
        new("get_single_planhat_company_by_id", """{"id":"CRM-1","id_type":"source"}""", "GET /companies/srcid-CRM-1"),
        new("create_a_planhat_company", """{"name":"Nordholm Paper","status":"prospect","externalId":"NP-100","phase":"Adoption","domains":["nordholm.example"],"country":"Sweden","csmScore":4,"custom":{"Seats":40}}""",
            """POST /companies {"name":"Nordholm Paper","status":"prospect","externalId":"NP-100","phase":"Adoption","domains":["nordholm.example"],"country":"Sweden","csmScore":4,"custom":{"Seats":40}}"""),
        new("create_a_planhat_company", """{"name":"Southmill","owner":"extid-U-1","followers":["{user}"]}""",
            "GET /users/extid-U-1",
            """POST /companies {"name":"Southmill","owner":"{user}","followers":["{user}"]}"""),
        new("create_a_planhat_company", """{"status":"customer"}"""),
        new("create_a_planhat_company", """{"name":"Backwards","customerFrom":"2026-05-01","customerTo":"2026-04-01"}"""),
        new("update_a_planhat_company_by_id", """{"id":"{company}","phase":"Adoption","mrrTotal":1200,"nrrTotal":300,"clear":["description"]}""",
            """PUT /companies/{company} {"phase":"Adoption","mrrTotal":1200,"nrrTotal":300,"description":null}"""),
        new("update_a_planhat_company_by_id", """{"id":"srcid-CRM-1","tags":["Nordics","Paper"]}""",
            """PUT /companies/srcid-CRM-1 {"tags":["Nordics","Paper"]}"""),
        // Prefixed references are documented for the link to the company, not for the top of a group.
        new("update_a_planhat_company_by_id", """{"id":"{company}","orgRootId":"extid-OTHER-1"}""",
            "GET /companies/extid-OTHER-1",
            """PUT /companies/{company} {"orgRootId":"{other}"}"""),
        new("delete_a_planhat_company_by_id", """{"id":"{other}"}""", "DELETE /companies/{other}"),
        new("delete_a_planhat_company_by_id", """{"id":"ACME-1"}"""),
    ];

    // Contacts: three id forms; archived ones are hidden from lists unless asked for; one of email, externalId, sourceId is needed.
    private static ExpectedCall[] Endusers =>
    [
        new("list_all_planhat_endusers", """{"companyId":"{company}"}""",
            "GET /endusers?limit=25&offset=0&companyId={company}&select>=companyId,name,email,lastActive,relevance,experience,custom"),
        new("list_all_planhat_endusers", """{"email":"mia@acme.example","fields":["name"]}""",
            "GET /endusers?limit=25&offset=0&email=mia@acme.example&select=name"),
        new("list_all_planhat_endusers", """{"euId":"{enduser}","fields":["email"]}""",
            "GET /endusers?limit=25&offset=0&euId={enduser}&select=email"),
        new("list_all_planhat_endusers", """{"archived":true,"sort":"name","fields":["name","archived"]}""",
            "GET /endusers?limit=25&offset=0&archived=true&sort=name&select=name,archived"),
        new("list_all_planhat_endusers", """{"companyId":["extid-ACME-1"],"fields":["name"]}""",
            "GET /companies/extid-ACME-1",
            "GET /endusers?limit=25&offset=0&companyId={company}&select=name"),
        new("get_single_planhat_enduser_by_id", """{"id":"{enduser}"}""", "GET /endusers/{enduser}"),
        new("get_single_planhat_enduser_by_id", """{"id":"srcid-ES-1","fields":["email"]}""", "GET /endusers/srcid-ES-1"),
        new("create_a_planhat_enduser", """{"email":"lea@acme.example","firstName":"Lea","lastName":"Moe","companyId":"extid-ACME-1","position":"CIO","featured":true}""",
            """POST /endusers {"email":"lea@acme.example","firstName":"Lea","lastName":"Moe","companyId":"extid-ACME-1","position":"CIO","featured":true}"""),
        new("create_a_planhat_enduser", """{"companyId":"{company}","externalId":"E-3","email":"per@acme.example","firstName":"Per","lastName":"Ask","custom":{"Language":"sv"}}""",
            """POST /endusers {"companyId":"{company}","externalId":"E-3","email":"per@acme.example","firstName":"Per","lastName":"Ask","custom":{"Language":"sv"}}"""),
        new("create_a_planhat_enduser", """{"companyId":"{company}","firstName":"Nobody"}"""),
        new("update_a_planhat_enduser_by_id", """{"id":"{enduser}","position":"CEO","npsUnsubscribed":true}""",
            """PUT /endusers/{enduser} {"position":"CEO","npsUnsubscribed":true}"""),
        new("update_a_planhat_enduser_by_id", """{"id":"extid-E-1","tags":["Champion"],"phone":null}""",
            """PUT /endusers/extid-E-1 {"tags":["Champion"],"phone":null}"""),
        new("delete_a_planhat_enduser_by_id", """{"id":"extid-E-2"}""", "GET /endusers/extid-E-2", "DELETE /endusers/{former}"),
    ];

    // Conversations: `srcid-` in the path is documented for the update alone; without a type Planhat would have to guess.
    private static ExpectedCall[] Conversations =>
    [
        new("list_all_planhat_conversations", """{"companyId":"{company}"}""",
            "GET /conversations?limit=25&offset=0&companyId={company}&select>=date,subject,snippet,companyId,companyName,userIds,endusers"),
        new("list_all_planhat_conversations", """{"companyId":"{company},{other}","fields":["subject","date"],"sort":"date","limit":2000}""",
            "GET /conversations?limit=2000&offset=0&companyId={company},{other}&sort=date&select=subject,date"),
        new("get_single_planhat_conversation_by_id", """{"id":"{conversation}"}""", "GET /conversations/{conversation}"),
        new("get_single_planhat_conversation_by_id", """{"id":"extid-C-1","fields":["subject"]}""", "GET /conversations/extid-C-1"),
        new("create_a_planhat_conversation", """{"companyId":"{company}","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00Z","endusers":[{"id":"{enduser}"}],"users":[{"id":"{user}","isOwner":true}]}""",
            """POST /conversations {"companyId":"{company}","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00.000Z","endusers":[{"id":"{enduser}"}],"users":[{"id":"{user}","isOwner":true}]}"""),
        new("create_a_planhat_conversation", """{"companyId":"srcid-CRM-1","subject":"Visit","endusers":[{"id":"extid-E-1"}]}""",
            "GET /endusers/extid-E-1",
            """POST /conversations {"companyId":"srcid-CRM-1","type":"note","subject":"Visit","endusers":[{"id":"{enduser}"}]}"""),
        new("update_a_planhat_conversation_by_id", """{"id":"{conversation}","starred":true}""",
            """PUT /conversations/{conversation} {"starred":true}"""),
        new("update_a_planhat_conversation_by_id", """{"id":"srcid-CS-1","activityTags":[]}""",
            """PUT /conversations/srcid-CS-1 {"activityTags":[]}"""),
        new("delete_a_planhat_conversation_by_id", """{"id":"{conversation}"}""", "DELETE /conversations/{conversation}"),
    ];

    // Opportunities: `srcid-` is documented for get only, so that an update by it needs a look first.
    private static ExpectedCall[] Opportunities =>
    [
        new("list_all_planhat_opportunities", """{"companyId":"{company}"}""",
            "GET /opportunities?limit=25&offset=0&companyId={company}&select>=title,status"),
        new("list_all_planhat_opportunities", """{"sort":"-closeDate","limit":2000,"fields":["title","closeDate"]}""",
            "GET /opportunities?limit=2000&offset=0&sort=-closeDate&select=title,closeDate"),
        new("get_single_planhat_opportunity_by_id", """{"id":"{opportunity}"}""", "GET /opportunities/{opportunity}"),
        new("get_single_planhat_opportunity_by_id", """{"id":"extid-O-1","fields":["title"]}""", "GET /opportunities/extid-O-1"),
        new("get_single_planhat_opportunity_by_id", """{"id":"OS-1","id_type":"source","fields":["title"]}""", "GET /opportunities/srcid-OS-1"),
        new("create_a_planhat_opportunity", """{"companyId":"{company}","title":"Third site","salesStage":"Proposal","status":"active","_currency":"EUR","mrr":150,"nrr":900,"dealDate":"2026-03-01","closeDate":"2026-06-30","ownerId":"{user}"}""",
            """POST /opportunities {"companyId":"{company}","title":"Third site","salesStage":"Proposal","status":"active","_currency":"EUR","mrr":150,"nrr":900,"dealDate":"2026-03-01T00:00:00.000Z","closeDate":"2026-06-30T00:00:00.000Z","ownerId":"{user}"}"""),
        new("create_a_planhat_opportunity", """{"companyId":"extid-ACME-1","title":"Fourth site","ownerId":"extid-U-1","contractLength":24}""",
            "GET /users/extid-U-1",
            """POST /opportunities {"companyId":"extid-ACME-1","title":"Fourth site","ownerId":"{user}","contractLength":24}"""),
        new("update_a_planhat_opportunity_by_id", """{"id":"{opportunity}","status":"won","closeDate":"2026-06-12"}""",
            """PUT /opportunities/{opportunity} {"status":"won","closeDate":"2026-06-12T00:00:00.000Z"}"""),
        new("update_a_planhat_opportunity_by_id", """{"id":"extid-O-1","salesStage":"Signed"}""",
            """PUT /opportunities/extid-O-1 {"salesStage":"Signed"}"""),
        new("update_a_planhat_opportunity_by_id", """{"id":"srcid-OS-1","landingDate":null}""",
            "GET /opportunities/srcid-OS-1",
            """PUT /opportunities/{opportunity} {"landingDate":null}"""),
        new("delete_a_planhat_opportunity_by_id", """{"id":"srcid-OS-1"}""", "GET /opportunities/srcid-OS-1", "DELETE /opportunities/{opportunity}"),
    ];
}
