using Acme.BillingSync;
using Acme.BillingSync.Reporting;

return await BillingSyncCommand.RunAsync(args, SyncConsole.OfProcess(), Environment.GetEnvironmentVariable);
