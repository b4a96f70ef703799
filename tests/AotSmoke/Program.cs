using System.Text;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Typed;
using Planhat.Tools;

// Typed records and a typed client as native code, against an emulator in process. Exit code 0 means that all went well.
const string Sent = """{"_id":"65f0a1b2c3d4e5f607182901","mrr":300.50,"fromDate":"2026-01-01T00:00:00.000Z","renewalStatus":"ongoing","custom":{"Seats":40},"unheardOf":[1]}""";
LicenseRecord read = LicenseRecord.Parse(Encoding.UTF8.GetBytes(Sent));
Check(read.Mrr == 300.50m && read.RenewalStatus == LicenseRenewalStatus.Ongoing && read.Custom["Seats"].Number == 40, "the record is read");
Check(read.ToJson() == """{"_id":"65f0a1b2c3d4e5f607182901","mrr":300.50,"fromDate":"2026-01-01T00:00:00.000Z","renewalStatus":"ongoing","custom":{"Seats":40},"unheardOf":[1]}""", "the record is written");

var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Demo });
using HttpMessageHandler handler = emulator.CreateHandler();
var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken) };
var client = new PlanhatClient(new PlanhatConnection(PlanhatApi.Description, options, handler));

CompanyRecord? company = null;
await foreach (CompanyRecord listed in client.Companies.ListAsync())
{
    company ??= listed;
}

Check(company?.Id is not null, "companies are listed");
UpsertResult upserted = await client.Sales.UpsertAsync([new() { ExternalId = "AOT-1", CompanyId = company!.Id, Currency = "EUR", Value = 10.5m }]);
Check(upserted.Items is [{ Outcome: UpsertOutcome.Inserted }], "a sale is upserted");
SaleRecord changed = await client.Sales.UpdateAsync(RecordId.External("AOT-1"), new() { Product = "Training", Value = 11 });
Check(changed is { Product: "Training", Value: 11 }, "the sale is changed");
try
{
    await client.Sales.CreateAsync(new() { Currency = "euro" });
    Check(false, "a wrong sale is refused");
}
catch (PlanhatValidationException refused)
{
    Check(refused.Failures.Count == 2, "a wrong sale is refused with all failures");
}

Console.WriteLine("ok");

static void Check(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException($"It does not hold that {what}.");
    }
}
