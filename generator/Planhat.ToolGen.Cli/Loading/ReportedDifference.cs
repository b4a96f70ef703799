using System.Text.Json;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Lock;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>A difference from a lock, and what a build would report of it.</summary>
internal sealed record ReportedDifference(LockDifference Difference, Diagnostic Finding)
{
    /// <summary>The differences of a comparison of a readable lock; those whose rule is switched off are not among them.</summary>
    public static IEnumerable<ReportedDifference> Of(LockComparison comparison, DefinitionSet definitions)
    {
        IEnumerable<DiagnosticInfo> located = LockLocator.Locate(comparison, definitions.Validated);
        return comparison.Differences
            .Zip(located, (difference, finding) => (Difference: difference, Reported: definitions.Apply([finding])))
            .Where(static pair => pair.Reported.Count > 0)
            .Select(static pair => new ReportedDifference(pair.Difference, pair.Reported[0]));
    }

    /// <summary>Writes the difference as an object.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("tool", Difference.Tool);
        writer.WriteString("pointer", Difference.Pointer);
        WriteValue(writer, "before", Difference.Before);
        WriteValue(writer, "after", Difference.After);
        FindingText.WriteMembers(writer, Finding);
        writer.WriteEndObject();
    }

    /// <summary>What is there is JSON text, but of a tool that is gone or new, of which verb and path are told.</summary>
    private void WriteValue(Utf8JsonWriter writer, string name, string value)
    {
        if (value == LockDifference.Absent)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (Difference.Rule.Id == DiagnosticDescriptors.ToolAdded.Id || Difference.Rule.Id == DiagnosticDescriptors.ToolRemoved.Id)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue(value);
        }
    }
}
