namespace Planhat.Tools.Tests.Lifecycle;

/// <summary>The examples of the fact sheets, one a model.</summary>
internal static class SheetExamples
{
    /// <summary>The ticket's example: a bulk upsert, since nothing else writes tickets.</summary>
    public const string Ticket =
        """[{"sourceId":"Z-501","source":"helpdesk","email":"m.lind@nordholm.example","domains":["nordholm.example"],"companyId":"65f0a1b2c3d4e5f607182801","title":"Login fails","status":"open","history":[{"status":"open","time":"2026-02-01T08:00:00.000Z"}]}]""";

    /// <summary>All models but the ticket.</summary>
    public static IReadOnlyList<SheetExample> All { get; } =
    [
        new("asset", "asset", "assets",
            """{"_id":"65f0a1b2c3d4e5f607182901","name":"Press line 4","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","externalId":"asset-4","custom":{"Site":"Lund"}}""",
            """{"name":"Press line 5","custom":{"Site":"Kiruna"}}""")
        {
            Arguments = """{"name":"Press line 4","companyId":"65f0a1b2c3d4e5f607182801","externalId":"asset-4","custom":{"Site":"Lund"}}""",
            Stored = """{"name":"Press line 4","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","externalId":"asset-4","custom":{"Site":"Lund"}}""",
        },
        new("campaign", "campaign", "campaigns",
            """{"name":"Winter adoption drive","campaignPurpose":"Raise weekly logins","companyId":"extid-NP-100","externalId":"camp-9","custom":{"Quarter":"Q1"}}""",
            """{"campaignPurpose":"Raise daily logins"}""")
        {
            Stored = """{"name":"Winter adoption drive","campaignPurpose":"Raise weekly logins","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","externalId":"camp-9","custom":{"Quarter":"Q1"}}""",
        },
        new("churn", "churn", "churn",
            """{"companyId":"65f0a1b2c3d4e5f607182801","churnDate":"2026-03-31","reasons":["Price"],"value":4200,"currency":"EUR","comment":"May come back after reorganisation"}""",
            """{"reasons":["Price","Merger"],"value":4100.5}""")
        {
            Arguments = """{"isChurn":true,"companyId":"65f0a1b2c3d4e5f607182801","churnDate":"2026-03-31","reasons":["Price"],"value":4200,"currency":"EUR","comment":"May come back after reorganisation"}""",
            Stored = """{"isChurn":true,"companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","churnDate":"2026-03-31T00:00:00.000Z","reasons":["Price"],"value":4200,"currency":"EUR","comment":"May come back after reorganisation"}""",
        },
        new("company", "company", "companies",
            """{"_id":"65f0a1b2c3d4e5f607182801","name":"Nordholm Paper","externalId":"NP-100","phase":"Adoption","status":"customer","owner":"65f0a1b2c3d4e5f607182701","tags":["Nordics"],"csmScore":4,"custom":{"Seats":40,"Go-live":20500}}""",
            """{"phase":"Renewal","tags":["Nordics","Paper"]}""")
        {
            Arguments = """{"name":"Nordholm Paper","externalId":"NP-100","phase":"Adoption","status":"customer","owner":"65f0a1b2c3d4e5f607182701","tags":["Nordics"],"csmScore":4,"custom":{"Seats":40,"Go-live":20500}}""",
        },
        new("conversation", "conversation", "conversations",
            """{"companyId":"65f0a1b2c3d4e5f607182801","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","date":"2026-02-03T09:00:00.000Z","users":[{"id":"65f0a1b2c3d4e5f607182701"}],"endusers":[{"id":"65f0a1b2c3d4e5f607182601"}],"activityTags":[]}""",
            """{"description":"<p>Wants SSO by May</p>"}""")
        {
            Stored = """{"companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","type":"note","subject":"Roadmap call","description":"<p>Wants SSO</p>","snippet":"Wants SSO","date":"2026-02-03T09:00:00.000Z","users":[{"id":"65f0a1b2c3d4e5f607182701","name":"Ida"}],"endusers":[{"id":"65f0a1b2c3d4e5f607182601","name":"Mia Lind"}],"activityTags":[]}""",
            Changed = """{"description":"<p>Wants SSO by May</p>","snippet":"Wants SSO by May"}""",
        },
        new("custom_field", "custom_field", "custom_fields",
            """{"parent":"company","type":"list","name":"Support tier","listValues":["Basic","Plus"],"isHidden":false,"isFeatured":true}""",
            """{"name":"Tier","listValues":["Basic","Plus","Premium"]}"""),
        new("enduser", "enduser", "endusers",
            """{"email":"m.lind@nordholm.example","firstName":"Mia","lastName":"Lind","companyId":"extid-NP-100","position":"CFO","featured":true,"custom":{"Language":"sv"}}""",
            """{"lastName":"Lindqvist"}""")
        {
            Stored = """{"email":"m.lind@nordholm.example","firstName":"Mia","lastName":"Lind","name":"Mia Lind","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","position":"CFO","featured":true,"custom":{"Language":"sv"}}""",
            Changed = """{"lastName":"Lindqvist","name":"Mia Lindqvist"}""",
        },
        new("invoice", "invoice", "invoices",
            """{"cId":"65f0a1b2c3d4e5f607182801","currency":"EUR","invoiceDate":20512,"dueDate":20542,"amountTotal":1800,"lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":20512}]}""",
            """{"status":"paid","paidDate":"2026-03-15"}""")
        {
            Arguments = """{"cId":"65f0a1b2c3d4e5f607182801","currency":"EUR","invoiceDate":"2026-02-28","dueDate":"2026-03-30","amountTotal":1800,"lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":"2026-02-28"}]}""",
            Stored = """{"cId":"65f0a1b2c3d4e5f607182801","cName":"Nordholm Paper","currency":"EUR","invoiceDate":"2026-02-28","dueDate":"2026-03-30","amountTotal":1800,"amountDue":1800,"lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":"2026-02-28"}]}""",
            Changed = """{"status":"paid","paidDate":"2026-03-15","amountPaid":1800,"amountDue":0}""",
        },
        new("issue", "issue", "issues",
            """{"title":"Export is slow","companyIds":["extid-NP-100"],"status":"Open","priority":"Medium","source":"Tracker","sourceId":"TR-81"}""",
            """{"status":"Done","enduserIds":["65f0a1b2c3d4e5f607182601"]}""")
        {
            Stored = """{"title":"Export is slow","companyIds":["65f0a1b2c3d4e5f607182801"],"companies":[{"name":"Nordholm Paper"}],"status":"Open","priority":"Medium","source":"Tracker","sourceId":"TR-81"}""",
        },
        new("license", "license", "licenses",
            """{"companyId":"65f0a1b2c3d4e5f607182801","product":"Team plan","_currency":"EUR","fromDate":"2026-01-01T00:00:00.000Z","toDate":"2027-01-01T00:00:00.000Z","fixedPeriod":true,"mrr":300,"renewalStatus":"ongoing","autoRenews":true,"renewalPeriod":12}""",
            """{"mrr":320.25}"""),
        new("nps", "np", "nps",
            """{"email":"m.lind@nordholm.example","score":8,"comment":"Fast help","dateAnswered":"2026-02-10T12:00:00.000Z","source":"survey-tool","sourceId":"s-77"}""",
            """{"score":10,"comment":"Very fast help"}""")
        {
            Stored = """{"email":"m.lind@nordholm.example","euId":"65f0a1b2c3d4e5f607182601","cId":"65f0a1b2c3d4e5f607182801","score":8,"comment":"Fast help","dateAnswered":"2026-02-10T12:00:00.000Z","source":"survey-tool","sourceId":"s-77"}""",
        },
        new("objective", "objective", "objective",
            """{"name":"Cut waste by 10%","health":7,"companyId":"65f0a1b2c3d4e5f607182801","externalId":"obj-3"}""",
            """{"health":9}"""),
        new("opportunity", "opportunity", "opportunities",
            """{"companyId":"65f0a1b2c3d4e5f607182801","title":"Second site","salesStage":"Proposal","status":"active","_currency":"EUR","mrr":150,"nrr":900,"closeDate":"2026-06-30T00:00:00.000Z"}""",
            """{"salesStage":"Signed","status":"won","closeDate":"2026-06-12"}""")
        {
            Changed = """{"salesStage":"Signed","status":"won","closeDate":"2026-06-12T00:00:00.000Z"}""",
        },
        new("project", "project", "projects",
            """{"name":"Rollout north","companyId":"65f0a1b2c3d4e5f607182801","startDate":"2026-03-01T00:00:00.000Z","endDate":"2026-08-31T00:00:00.000Z","currency":"EUR","mrr":200}""",
            """{"name":"Rollout","nrr":500.25}"""),
        new("sale", "sale", "sales",
            """{"companyId":"65f0a1b2c3d4e5f607182801","product":"Training day","_currency":"EUR","value":1500,"salesDate":"2026-04-02T00:00:00.000Z"}""",
            """{"value":1750.5}"""),
        new("task", "task", "tasks",
            """{"mainType":"task","companyId":"65f0a1b2c3d4e5f607182801","action":"Send renewal offer","ownerId":"65f0a1b2c3d4e5f607182701","startTime":"2026-05-04T00:00:00.000Z","noSpecificTime":true,"checklist":[{"title":"Draft"},{"title":"Review"}]}""",
            """{"status":"in-progress","endusers":["65f0a1b2c3d4e5f607182601"]}""")
        {
            Stored = """{"mainType":"task","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","action":"Send renewal offer","ownerId":"65f0a1b2c3d4e5f607182701","ownerName":"Ida","startTime":"2026-05-04T00:00:00.000Z","noSpecificTime":true,"checklist":[{"title":"Draft"},{"title":"Review"}]}""",
            Changed = """{"status":"in-progress","endusers":[{"id":"65f0a1b2c3d4e5f607182601","name":"Mia Lind"}]}""",
        },
        new("time_entry", "time_entry", "time_entries",
            """{"date":"2026-02-02T00:00:00.000Z","hours":3.5,"companyId":"65f0a1b2c3d4e5f607182801","description":"Workshop","isBillable":true,"billableRate":90,"currency":"EUR"}""",
            """{"hours":4}""")
        {
            Stored = """{"date":"2026-02-02T00:00:00.000Z","hours":3.5,"companyId":"65f0a1b2c3d4e5f607182801","description":"Workshop","isBillable":true,"billableRate":90,"currency":"EUR","totalBilled":315,"timesheetStatus":"draft"}""",
            Changed = """{"hours":4,"totalBilled":360}""",
        },
        new("timesheet", "timesheet", "timesheet",
            """{"_id":"65f0a1b2c3d4e5f607182501","assignedModel":"User","assignedId":"65f0a1b2c3d4e5f607182701","dateFrom":20486,"dateTo":20493,"status":"submitted","timeEntries":["65f0a1b2c3d4e5f607182401"],"createdAt":"2026-02-06T16:00:00.000Z","updatedAt":"2026-02-06T16:00:00.000Z"}""",
            """{"status":"approved","dateTo":"2026-02-08"}""")
        {
            Arguments = """{"assignedModel":"User","assignedId":"65f0a1b2c3d4e5f607182701","dateFrom":"2026-02-02","dateTo":"2026-02-09","status":"submitted","timeEntries":["65f0a1b2c3d4e5f607182401"]}""",
        },
        new("user", "user", "users",
            """{"email":"ola@vendor.example","nickName":"Ola","firstName":"Ola","lastName":"Berg","roles":["65f0a1b2c3d4e5f607182301"],"inactive":false}""",
            """{"inactive":true,"roles":[]}"""),
        new("note", "note", "notes",
            """{"type":"note","companyId":"srcid-CRM-55","subject":"Visit","description":"Toured the plant"}""",
            """{"subject":"Second visit","users":[{"id":"65f0a1b2c3d4e5f607182701"}]}""")
        {
            Fixed = ["type"],
            Arguments = """{"companyId":"srcid-CRM-55","subject":"Visit","description":"Toured the plant"}""",
            Stored = """{"type":"note","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","subject":"Visit","description":"Toured the plant","snippet":"Toured the plant"}""",
            Changed = """{"subject":"Second visit","users":[{"id":"65f0a1b2c3d4e5f607182701","name":"Ida"}]}""",
        },
        new("workspace", "workspace", "workspaces",
            """{"name":"R&D","companyId":"extid-NP-100","ownerId":"65f0a1b2c3d4e5f607182701"}""",
            """{"name":"Research"}""")
        {
            Stored = """{"name":"R&D","companyId":"65f0a1b2c3d4e5f607182801","companyName":"Nordholm Paper","ownerId":"65f0a1b2c3d4e5f607182701"}""",
        },
    ];
}
