namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>What customers pay and paid: licenses, invoices, sales, churn.</summary>
internal static class RevenueCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Licenses, .. Invoices, .. Sales, .. Churn];

    private static ExpectedCall[] Licenses =>
    [
        new("list_all_planhat_licenses", """{"companyId":"{company}"}""",
            "GET /licenses?limit=25&offset=0&companyId={company}&select>=companyId,value,product"),
        new("list_all_planhat_licenses", """{"companyId":"{company}","limit":5,"fields":["product","mrr"]}""",
            "GET /licenses?limit=5&offset=0&companyId={company}&select=product,mrr"),
        new("list_all_planhat_licenses", """{"fields":["*"]}""",
            "GET /licenses?limit=25&offset=0"),
        new("get_single_planhat_license_by_id", """{"id":"{license}"}""", "GET /licenses/{license}"),
        new("get_single_planhat_license_by_id", """{"id":"srcid-S-1"}""", "GET /licenses/srcid-S-1"),
        new("create_a_planhat_license", """{"companyId":"extid-ACME-1","product":"Team plan","_currency":"EUR","value":1200.5,"mrr":100.041667,"fromDate":"2026-01-01","toDate":"2027-01-01T00:00:00Z","fixedPeriod":true,"renewalStatus":"ongoing","autoRenews":true,"renewalPeriod":12}""",
            """POST /licenses {"companyId":"extid-ACME-1","product":"Team plan","_currency":"EUR","value":1200.5,"mrr":100.041667,"fromDate":"2026-01-01T00:00:00.000Z","toDate":"2027-01-01T00:00:00.000Z","fixedPeriod":true,"renewalStatus":"ongoing","autoRenews":true,"renewalPeriod":12}"""),
        new("create_a_planhat_license", """{"companyId":"{company}","_currency":"EUR","fixedPeriod":true,"value":100}"""),
        new("create_a_planhat_license", """{"companyId":"{company}","_currency":"EUR","fixedPeriod":false}"""),
        new("update_a_planhat_license_by_id", """{"id":"{license}","renewalStatus":"renewed"}""",
            """PUT /licenses/{license} {"renewalStatus":"renewed"}"""),
        new("update_a_planhat_license_by_id", """{"id":"extid-L-1","mrr":320.25,"product":null}""",
            """PUT /licenses/extid-L-1 {"mrr":320.25,"product":null}"""),
        new("delete_a_planhat_license_by_id", """{"id":"extid-L-1"}""", "GET /licenses/extid-L-1", "DELETE /licenses/{license}"),
    ];

    // Invoices: `cId` in the record but `companyId` in the filter, `extId` behind `extid-`, and days since 1970-01-01 for dates.
    private static ExpectedCall[] Invoices =>
    [
        new("list_all_planhat_invoices", """{"companyId":"{company}"}""",
            "GET /invoices?limit=25&offset=0&companyId={company}&select>=invoiceNo,amountDue,amountPaid,status,cId,cName,invoiceDate,dueDate,lineItems,amountTotal,updatedAt"),
        new("list_all_planhat_invoices", """{"companyId":["{company}","{other}"],"sort":"-dueDate","fields":["status","extId"]}""",
            "GET /invoices?limit=25&offset=0&companyId={company},{other}&sort=-dueDate&select=status,extId"),
        new("get_single_planhat_invoice_by_id", """{"id":"{invoice}"}""", "GET /invoices/{invoice}"),
        new("get_single_planhat_invoice_by_id", """{"id":"extid-I-1","fields":["status"]}""", "GET /invoices/extid-I-1"),
        new("get_single_planhat_invoice_by_id", """{"id":"srcid-IS-1","fields":["status"]}""", "GET /invoices/srcid-IS-1"),
        new("create_a_planhat_invoice", """{"cId":"{company}","currency":"EUR","invoiceDate":"2026-02-28","dueDate":"2026-03-30","amountTotal":1800,"lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":"2026-02-28"}]}""",
            """POST /invoices {"cId":"{company}","currency":"EUR","invoiceDate":20512,"dueDate":20542,"amountTotal":1800,"lineItems":[{"product":"Onboarding","amount":1800,"dateFrom":20512}]}"""),
        new("create_a_planhat_invoice", """{"cId":"extid-ACME-1","currency":"JPY","amountTotal":1500,"extId":"I-2","lineItems":[{"saleId":"{sale}","amount":1500}]}""",
            """POST /invoices {"cId":"extid-ACME-1","currency":"JPY","amountTotal":1500,"extId":"I-2","lineItems":[{"saleId":"{sale}","amount":1500}]}"""),
        new("create_a_planhat_invoice", """{"cId":"{company}","currency":"JPY","amountTotal":1500.5}"""),
        new("update_a_planhat_invoice_by_id", """{"id":"{invoice}","status":"paid","paidDate":"2026-03-15"}""",
            """PUT /invoices/{invoice} {"status":"paid","paidDate":20527}"""),
        new("update_a_planhat_invoice_by_id", """{"id":"I-1","id_type":"external","clear":["paidDate"]}""",
            """PUT /invoices/extid-I-1 {"paidDate":null}"""),
        new("delete_a_planhat_invoice_by_id", """{"id":"extid-I-1"}""", "GET /invoices/extid-I-1", "DELETE /invoices/{invoice}"),
    ];

    // One-off revenue: `_currency`, and a positive value.
    private static ExpectedCall[] Sales =>
    [
        new("list_all_planhat_sales", """{"companyId":"{company}"}""",
            "GET /sales?limit=25&offset=0&companyId={company}&select>=product,value,companyId"),
        new("list_all_planhat_sales", """{"limit":2000,"sort":"salesDate","fields":["value","_currency"]}""",
            "GET /sales?limit=2000&offset=0&sort=salesDate&select=value,_currency"),
        new("get_single_planhat_sale_by_id", """{"id":"{sale}"}""", "GET /sales/{sale}"),
        new("get_single_planhat_sale_by_id", """{"id":"extid-SA-1","fields":["value"]}""", "GET /sales/extid-SA-1"),
        new("get_single_planhat_sale_by_id", """{"id":"srcid-SAS-1","fields":["value"]}""", "GET /sales/srcid-SAS-1"),
        new("create_a_planhat_sale", """{"companyId":"{company}","product":"Training day","_currency":"EUR","value":1500,"salesDate":"2026-04-02"}""",
            """POST /sales {"companyId":"{company}","product":"Training day","_currency":"EUR","value":1500,"salesDate":"2026-04-02T00:00:00.000Z"}"""),
        new("create_a_planhat_sale", """{"companyId":"{company}","_currency":"EUR","value":-1}"""),
        new("update_a_planhat_sale_by_id", """{"id":"{sale}","value":1750.5}""", """PUT /sales/{sale} {"value":1750.5}"""),
        new("update_a_planhat_sale_by_id", """{"id":"extid-SA-1","product":"Training"}""", """PUT /sales/extid-SA-1 {"product":"Training"}"""),
        new("delete_a_planhat_sale_by_id", """{"id":"srcid-SAS-1"}""", "GET /sales/srcid-SAS-1", "DELETE /sales/{sale}"),
    ];

    // Churn: a path in the singular, `_id` only for get, `srcid-` for update, and calendar days in the filter.
    private static ExpectedCall[] Churn =>
    [
        new("list_all_planhat_churn", """{"companyId":"{company}"}""",
            "GET /churn?limit=25&offset=0&companyId={company}&select>=licenseId,companyId,companyName,churnDate,products,currency,value"),
        new("list_all_planhat_churn", """{"from":"2026-01-01","to":"2026-12-31","downgrades":"only","fields":["value"]}""",
            "GET /churn?limit=25&offset=0&from=2026-01-01&to=2026-12-31&downgrades=only&select=value"),
        new("list_all_planhat_churn", """{"downgrades":"excluded","sort":"-churnDate","fields":["reasons"]}""",
            "GET /churn?limit=25&offset=0&downgrades=excluded&sort=-churnDate&select=reasons"),
        new("list_all_planhat_churn", """{"downgrades":"included"}"""),
        new("get_single_planhat_churn_by_id", """{"id":"{churn}"}""", "GET /churn/{churn}"),
        new("get_single_planhat_churn_by_id", """{"id":"srcid-CH-1"}"""),
        new("create_a_planhat_churn", """{"companyId":"{company}","isChurn":true,"churnDate":"2026-03-31","reasons":["Price"],"value":4200,"currency":"EUR","comment":"May come back after reorganisation"}""",
            """POST /churn {"companyId":"{company}","isChurn":true,"churnDate":"2026-03-31T00:00:00.000Z","reasons":["Price"],"value":4200,"currency":"EUR","comment":"May come back after reorganisation"}"""),
        new("create_a_planhat_churn", """{"companyId":"srcid-CRM-1","isChurn":false,"onlyDowngrade":true,"value":300}""",
            """POST /churn {"companyId":"srcid-CRM-1","isChurn":false,"onlyDowngrade":true,"value":300}"""),
        new("update_a_planhat_churn_by_id", """{"id":"{churn}","reasons":["Price","Merger"]}""",
            """PUT /churn/{churn} {"reasons":["Price","Merger"]}"""),
        new("update_a_planhat_churn_by_id", """{"id":"srcid-CH-1","comment":"Gone for good"}""",
            """PUT /churn/srcid-CH-1 {"comment":"Gone for good"}"""),
        new("delete_a_planhat_churn_by_id", """{"id":"{churn}"}""", "DELETE /churn/{churn}"),
    ];
}
