using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Writes words and their meanings as a dictionary.</summary>
internal static class NamedTextsEmitter
{
    public static void Emit(SourceWriter writer, string member, EquatableArray<NamedTextModel> entries)
    {
        string dictionary = "global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal)";
        using (writer.Braces($"{member} = new {dictionary}", end: ","))
        {
            foreach (NamedTextModel entry in entries)
            {
                writer.Text($"[{Literal.Of(entry.Name)}] =", entry.Text, ",");
            }
        }
    }
}
