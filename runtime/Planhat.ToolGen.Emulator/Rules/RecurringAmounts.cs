using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>Monthly and annual value say the same: the one that was written sets the other.</summary>
internal static class RecurringAmounts
{
    public static void Align(RecordChange change)
    {
        JsonObject record = change.Record;
        if (change.Written.Contains("mrr") && record["mrr"].Number() is { } mrr)
        {
            record["arr"] = JsonValues.Amount(mrr * 12);
        }
        else if (change.Written.Contains("arr") && record["arr"].Number() is { } arr)
        {
            record["mrr"] = JsonValues.Amount(arr / 12);
        }
    }
}
