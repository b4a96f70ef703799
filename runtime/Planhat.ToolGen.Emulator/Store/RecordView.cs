using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>A stored record as callers see it: a copy with everything the server computes at a read.</summary>
internal static class RecordView
{
    public static JsonObject Of(JsonObject record, ModelSheet sheet, PlanhatWorld world)
    {
        JsonObject view = record.Copy();
        if (sheet.Company is { NameMember: { } name } link
            && view[link.Member].Text() is { } id
            && world.Companies.Find(id)?["name"] is { } companyName)
        {
            view[name] = companyName.DeepClone();
        }

        sheet.Derive(view, world);
        return view;
    }
}
