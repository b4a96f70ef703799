namespace Planhat.Tools.Tests.Typed;

/// <content>Work for customers.</content>
internal static partial class ClientCases
{
    private static ClientCase[] Work =>
    [
        new ModelCase<AssetRecord, AssetWrite>("asset", AssetRecord.Parse)
        {
            List = static client => client.Assets.ListAsync(),
            Get = static (client, id) => client.Assets.GetAsync(id),
            Create = static (client, properties) => client.Assets.CreateAsync(properties),
            Update = static (client, id, properties) => client.Assets.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Assets.DeleteAsync(id),
            Upsert = static (client, items) => client.Assets.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Press line 5", CompanyId = account.Id("company"), ExternalId = "A-9", Custom = { ["Site"] = "Lund" } },
            Change = static id => id is null ? new AssetWrite { Name = "Press line 6" } : new AssetUpsert { Id = id, Name = "Press line 6" },
        },
        new ModelCase<IssueRecord, IssueWrite>("issue", IssueRecord.Parse)
        {
            List = static client => client.Issues.ListAsync(),
            Get = static (client, id) => client.Issues.GetAsync(id),
            Create = static (client, properties) => client.Issues.CreateAsync(properties),
            Update = static (client, id, properties) => client.Issues.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Issues.DeleteAsync(id),
            Upsert = static (client, items) => client.Issues.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Title = "No dark mode", CompanyIds = [account.Id("company")], Priority = "Medium", SourceId = "TR-99" },
            Change = static id => id is null ? new IssueWrite { Status = "Done" } : new IssueUpsert { Id = id, Status = "Done" },
        },
        new ModelCase<ObjectiveRecord, ObjectiveWrite>("objective", ObjectiveRecord.Parse)
        {
            List = static client => client.Objective.ListAsync(),
            Get = static (client, id) => client.Objective.GetAsync(id),
            Create = static (client, properties) => client.Objective.CreateAsync(properties),
            Update = static (client, id, properties) => client.Objective.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Objective.DeleteAsync(id),
            Upsert = static (client, items) => client.Objective.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Save 5% energy", CompanyId = account.Id("company"), Health = 7 },
            Change = static id => id is null ? new ObjectiveWrite { Health = 9 } : new ObjectiveUpsert { Id = id, Health = 9 },
        },
        new ModelCase<ProjectRecord, ProjectWrite>("project", ProjectRecord.Parse)
        {
            List = static client => client.Projects.ListAsync(),
            Get = static (client, id) => client.Projects.GetAsync(id),
            Create = static (client, properties) => client.Projects.CreateAsync(properties),
            Update = static (client, id, properties) => client.Projects.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Projects.DeleteAsync(id),
            Upsert = static (client, items) => client.Projects.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Rollout south", CompanyId = account.Id("company"), StartDate = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), Currency = "EUR", Mrr = 200 },
            Change = static id => id is null ? new ProjectWrite { Nrr = 500.25m } : new ProjectUpsert { Id = id, Nrr = 500.25m },
        },
        new ModelCase<TaskRecord, TaskWrite>("task", TaskRecord.Parse)
        {
            List = static client => client.Tasks.ListAsync(),
            Get = static (client, id) => client.Tasks.GetAsync(id),
            Create = static (client, properties) => client.Tasks.CreateAsync(properties),
            Update = static (client, id, properties) => client.Tasks.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Tasks.DeleteAsync(id),
            Upsert = static (client, items) => client.Tasks.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { MainType = TaskMainType.Task, CompanyId = account.Id("company"), Action = "Book the review", OwnerId = account.Id("user"), SourceId = "TS-9" },
            Change = static id => id is null ? new TaskWrite { Status = "in-progress" } : new TaskUpsert { Id = id, Status = "in-progress" },
        },
        new ModelCase<TimeEntryRecord, TimeEntryWrite>("time_entry", TimeEntryRecord.Parse)
        {
            List = static client => client.TimeEntries.ListAsync(),
            Get = static (client, id) => client.TimeEntries.GetAsync(id),
            Create = static (client, properties) => client.TimeEntries.CreateAsync(properties),
            Update = static (client, id, properties) => client.TimeEntries.UpdateAsync(id, properties),
            Delete = static (client, id) => client.TimeEntries.DeleteAsync(id),
            Upsert = static (client, items) => client.TimeEntries.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Date = new DateTimeOffset(2026, 2, 2, 0, 0, 0, TimeSpan.Zero), Hours = 3.5m, CompanyId = account.Id("company"), Description = "Workshop" },
            Change = static id => id is null ? new TimeEntryWrite { Hours = 4 } : new TimeEntryUpsert { Id = id, Hours = 4 },
            Beyond = DuplicateEntryAsync,
        },
        new ModelCase<TimesheetRecord, TimesheetWrite>("timesheet", TimesheetRecord.Parse)
        {
            List = static client => client.Timesheet.ListAsync(),
            Get = static (client, id) => client.Timesheet.GetAsync(id),
            Create = static (client, properties) => client.Timesheet.CreateAsync(properties),
            Update = static (client, id, properties) => client.Timesheet.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Timesheet.DeleteAsync(id),
            Upsert = static (client, items) => client.Timesheet.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { AssignedId = account.Id("user"), AssignedModel = "User", DateFrom = new DateOnly(2026, 2, 9), DateTo = new DateOnly(2026, 2, 13) },
            Change = static id => id is null ? new TimesheetWrite { Status = "approved" } : new TimesheetUpsert { Id = id, Status = "approved" },
        },
        new ModelCase<WorkspaceRecord, WorkspaceWrite>("workspace", WorkspaceRecord.Parse)
        {
            List = static client => client.Workspaces.ListAsync(),
            Get = static (client, id) => client.Workspaces.GetAsync(id),
            Create = static (client, properties) => client.Workspaces.CreateAsync(properties),
            Update = static (client, id, properties) => client.Workspaces.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Workspaces.DeleteAsync(id),
            Upsert = static (client, items) => client.Workspaces.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Sales", CompanyId = account.Id("company"), OwnerId = account.Id("user") },
            Change = static id => id is null ? new WorkspaceWrite { Name = "Research" } : new WorkspaceUpsert { Id = id, Name = "Research" },
        },
    ];
}
