namespace Planhat.ToolGen.Emulator.Tests.Support;

/// <summary>A body for the create of each model, with the external id and the source id <c>x-1</c> where it has them.</summary>
internal static class SampleRecords
{
    /// <summary>Creates the company that the bodies refer to and one record of the model; gives its <c>_id</c>.</summary>
    public static async Task<string> CreateSample(this PlanhatClient planhat, string path)
    {
        await planhat.CreateCompany();
        if (path != "tickets")
        {
            return await planhat.Create(path, Body(path));
        }

        Answer upserted = await planhat.Put(path, $"[{Body(path)}]");
        return upserted.Record["upsertedIds"]![0]!.GetValue<string>();
    }

    /// <summary>Creates the company with the external id <c>a</c>.</summary>
    public static Task<string> CreateCompany(this PlanhatClient planhat) =>
        planhat.Create("companies", """{"name":"A","externalId":"a","domains":["a.example"],"country":"SE"}""");

    public static string Body(string path) => path switch
    {
        "companies" => """{"name":"Sample","externalId":"x-1","sourceId":"x-1"}""",
        "users" => """{"email":"u@v.example","nickName":"Ada","firstName":"Ada","lastName":"L","externalId":"x-1"}""",
        "customfields" => """{"parent":"company","type":"list","name":"Tier","listValues":["Basic"]}""",
        "endusers" => """{"companyId":"extid-a","email":"m@a.example","firstName":"Mia","lastName":"Lind","externalId":"x-1","sourceId":"x-1"}""",
        "licenses" => """{"companyId":"extid-a","_currency":"EUR","mrr":1,"fixedPeriod":true,"fromDate":"2026-01-01","toDate":"2027-01-01","externalId":"x-1","sourceId":"x-1"}""",
        "conversations" => """{"companyId":"extid-a","type":"note","subject":"Hi","externalId":"x-1","sourceId":"x-1"}""",
        "sales" => """{"companyId":"extid-a","_currency":"EUR","value":5,"product":"Day","externalId":"x-1","sourceId":"x-1"}""",
        "invoices" => """{"cId":"extid-a","currency":"EUR","invoiceDate":20512,"extId":"x-1","sourceId":"x-1"}""",
        "churn" => """{"companyId":"extid-a","isChurn":true,"value":5,"sourceId":"x-1"}""",
        "issues" => """{"title":"Slow","companyIds":["extid-a"],"sourceId":"x-1"}""",
        "nps" => """{"email":"m@a.example","score":8,"sourceId":"x-1"}""",
        "tasks" => """{"mainType":"task","companyId":"extid-a","action":"Call","sourceId":"x-1"}""",
        "tickets" => """{"sourceId":"x-1","email":"m@a.example","domains":["a.example"],"title":"Login fails","status":"open"}""",
        "timeentries" => """{"date":"2026-02-02","hours":3.5,"companyId":"extid-a"}""",
        "timesheets" => """{"dateFrom":20486,"dateTo":20493}""",
        "opportunities" => """{"companyId":"extid-a","title":"Site","externalId":"x-1","sourceId":"x-1"}""",
        _ => """{"name":"Sample","companyId":"extid-a","externalId":"x-1","sourceId":"x-1"}""",
    };
}
