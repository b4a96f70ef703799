using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>Turns company references in a body (<c>_id</c>, <c>extid-</c>, <c>srcid-</c>) into company ids.</summary>
internal static class CompanyReference
{
    public static JsonObject? Find(string reference, PlanhatWorld world) =>
        world.Companies.Find(RecordId.Parse(reference), IdForms.All);

    /// <exception cref="RefusedRequestException">A reference names no company.</exception>
    public static void Resolve(JsonObject record, CompanyLink link, PlanhatWorld world)
    {
        switch (record[link.Member])
        {
            case JsonArray references:
                record[link.Member] = JsonValues.Strings(references.Select(item => Id(item, world)));
                break;
            case { } reference when !reference.IsEmpty():
                JsonObject company = Company(reference, world);
                record[link.Member] = company.Id();
                break;
        }

        if (link.NameMember is { } name)
        {
            string? id = record[link.Member].Text();
            record[name] = id is null ? null : world.Companies.Find(id)?["name"]?.DeepClone();
        }
    }

    private static string Id(JsonNode? reference, PlanhatWorld world) => Company(reference, world).Id();

    private static JsonObject Company(JsonNode? reference, PlanhatWorld world) =>
        (reference.KeyText() is { } text ? Find(text, world) : null)
        ?? throw new RefusedRequestException(400, $"Company not found: {reference.KeyText()}");
}
