using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>What the demo records grow from: the calendar, the colleagues and the companies.</summary>
internal sealed class DemoTenant(PlanhatWorld world)
{
    public PlanhatWorld World => world;

    public DemoCalendar Calendar { get; } = new(world.Began);

    /// <summary>Ids of the colleagues who still work here.</summary>
    public IReadOnlyList<string> Users { get; } =
        [.. world.Of(UserSheet.Collection).All.Where(static user => !user["inactive"].IsTrue()).Select(static user => user.Id())];

    /// <summary>The planted companies; one that a caller created before this model was first asked for grows no records.</summary>
    public IEnumerable<DemoAccount> Accounts => world.Companies.All
        .Where(company => (company["createDate"].Instant() ?? DateTimeOffset.MinValue) < world.Began)
        .Select(company => new DemoAccount(company, world));

    public IEnumerable<DemoAccount> Customers => Accounts.Where(static account => account.IsCustomer);

    /// <summary>Whether the records written by hand already say something about a company.</summary>
    public bool Has(string path, DemoAccount account) => world.Of(path).OfCompany(account.Id).Count > 0;

    /// <summary>The colleague who looks after a company; for companies of former colleagues the first one.</summary>
    public string OwnerOf(DemoAccount account) => Users.Contains(account.Owner, StringComparer.Ordinal) ? account.Owner : Users[0];

    /// <summary>A participant list with the colleague who looks after the company.</summary>
    public JsonArray OwnerAsParticipant(DemoAccount account) =>
        new(new JsonObject { ["id"] = OwnerOf(account), ["isOwner"] = true });
}
