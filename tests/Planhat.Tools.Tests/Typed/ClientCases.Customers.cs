namespace Planhat.Tools.Tests.Typed;

/// <content>Companies, people, and what was said.</content>
internal static partial class ClientCases
{
    private static ClientCase[] Customers =>
    [
        new ModelCase<CompanyRecord, CompanyWrite>("company", CompanyRecord.Parse)
        {
            List = static client => client.Companies.ListAsync(),
            Get = static (client, id) => client.Companies.GetAsync(id),
            Create = static (client, properties) => client.Companies.CreateAsync(properties),
            Update = static (client, id, properties) => client.Companies.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Companies.DeleteAsync(id),
            Upsert = static (client, items) => client.Companies.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Northmill", ExternalId = "NM-1", Tags = ["Nordics"], Owner = account.Id("user"), Custom = { ["Seats"] = 40 } },
            Change = static id => id is null ? new CompanyWrite { Phase = "Adoption" } : new CompanyUpsert { Id = id, Phase = "Adoption" },
            Beyond = ListLeanAsync,
        },
        new ModelCase<EnduserRecord, EnduserWrite>("enduser", EnduserRecord.Parse)
        {
            List = static client => client.Endusers.ListAsync(),
            Get = static (client, id) => client.Endusers.GetAsync(id),
            Create = static (client, properties) => client.Endusers.CreateAsync(properties),
            Update = static (client, id, properties) => client.Endusers.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Endusers.DeleteAsync(id),
            Upsert = static (client, items) => client.Endusers.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Email = "lea@acme.example", FirstName = "Lea", Position = "CEO" },
            Change = static id => id is null ? new EnduserWrite { LastName = "Berg" } : new EnduserUpsert { Id = id, LastName = "Berg" },
        },
        new ModelCase<UserRecord, UserWrite>("user", UserRecord.Parse)
        {
            List = static client => client.Users.ListAsync(),
            Get = static (client, id) => client.Users.GetAsync(id),
            Create = static (client, properties) => client.Users.CreateAsync(properties),
            Update = static (client, id, properties) => client.Users.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Users.DeleteAsync(id),
            Upsert = static (client, items) => client.Users.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Email = "kim@vendor.example", NickName = "Kim", FirstName = "Kim", LastName = "Alm", Inactive = false },
            Change = static id => id is null ? new UserWrite { NickName = "Kimmie" } : new UserUpsert { Id = id, NickName = "Kimmie" },
        },
        new ModelCase<CustomFieldRecord, CustomFieldWrite>("custom_field", CustomFieldRecord.Parse)
        {
            List = static client => client.CustomFields.ListAsync(),
            Get = static (client, id) => client.CustomFields.GetAsync(id),
            Create = static (client, properties) => client.CustomFields.CreateAsync(properties),
            Update = static (client, id, properties) => client.CustomFields.UpdateAsync(id, properties),
            Delete = static (client, id) => client.CustomFields.DeleteAsync(id),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Region", Parent = CustomFieldParent.Company, Type = CustomFieldType.List, ListValues = ["North", "South"], IsHidden = false },
            Change = static _ => new() { ListValues = ["North", "South", "West"] },
        },
        new ModelCase<ConversationRecord, ConversationWrite>("conversation", ConversationRecord.Parse)
        {
            List = static client => client.Conversations.ListAsync(),
            Get = static (client, id) => client.Conversations.GetAsync(id),
            Create = static (client, properties) => client.Conversations.CreateAsync(properties),
            Update = static (client, id, properties) => client.Conversations.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Conversations.DeleteAsync(id),
            Upsert = static (client, items) => client.Conversations.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Type = "call", Subject = "Visit", Date = new DateTimeOffset(2026, 2, 3, 9, 0, 0, TimeSpan.Zero), Users = [new() { Id = account.Id("user"), IsOwner = true }] },
            Change = static id => id is null ? new ConversationWrite { Subject = "Second visit" } : new ConversationUpsert { Id = id, Subject = "Second visit" },
        },
        new ModelCase<NoteRecord, NoteWrite>("note", NoteRecord.Parse)
        {
            List = static client => client.Notes.ListAsync(),
            Get = static (client, id) => client.Notes.GetAsync(id),
            Create = static (client, properties) => client.Notes.CreateAsync(properties),
            Update = static (client, id, properties) => client.Notes.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Notes.DeleteAsync(id),
            Upsert = static (client, items) => client.Notes.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Subject = "Day 2", Description = "<p>Toured the plant</p>" },
            Change = static id => id is null ? new NoteWrite { Subject = "Day 3" } : new NoteUpsert { Id = id, Subject = "Day 3" },
        },
        new ModelCase<CampaignRecord, CampaignWrite>("campaign", CampaignRecord.Parse)
        {
            List = static client => client.Campaigns.ListAsync(),
            Get = static (client, id) => client.Campaigns.GetAsync(id),
            Create = static (client, properties) => client.Campaigns.CreateAsync(properties),
            Update = static (client, id, properties) => client.Campaigns.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Campaigns.DeleteAsync(id),
            Upsert = static (client, items) => client.Campaigns.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Name = "Spring drive", CompanyId = account.Id("company"), CampaignPurpose = "More logins", ExternalId = "CA-9" },
            Change = static id => id is null ? new CampaignWrite { Name = "Summer drive" } : new CampaignUpsert { Id = id, Name = "Summer drive" },
        },
        new ModelCase<NpsRecord, NpsWrite>("nps", NpsRecord.Parse)
        {
            List = static client => client.Nps.ListAsync(),
            Get = static (client, id) => client.Nps.GetAsync(id),
            Create = static (client, properties) => client.Nps.CreateAsync(properties),
            Update = static (client, id, properties) => client.Nps.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Nps.DeleteAsync(id),
            Upsert = static (client, items) => client.Nps.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { Email = "mia@acme.example", Score = 9, Comment = "Fast help", DateAnswered = new DateTimeOffset(2026, 2, 10, 12, 0, 0, TimeSpan.Zero), SourceId = "N-9" },
            Change = static id => id is null ? new NpsWrite { Score = 10 } : new NpsUpsert { Id = id, Score = 10 },
        },
    ];
}
