using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Writes identifier forms as C#, one form per line when there are several.</summary>
internal static class IdentifierFormsEmitter
{
    private static readonly IdentifierForms[] Single = [IdentifierForms.Planhat, IdentifierForms.External, IdentifierForms.Source];

    /// <summary>The forms as one expression.</summary>
    public static string Expression(IdentifierForms forms) => string.Join(" | ", MembersOf(forms));

    /// <summary>Writes the expression.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="start">What stands before the forms, on a line of its own.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="end">What stands behind them.</param>
    public static void Emit(SourceWriter writer, string start, IdentifierForms forms, string end)
    {
        List<string> members = [.. MembersOf(forms)];
        writer.Line(start);
        using (writer.Indented())
        {
            for (int index = 0; index < members.Count; index++)
            {
                string lead = index == 0 ? string.Empty : "| ";
                writer.Line(lead + members[index] + (index + 1 < members.Count ? string.Empty : end));
            }
        }
    }

    private static IEnumerable<string> MembersOf(IdentifierForms forms) => Single
        .Where(form => (forms & form) == form)
        .DefaultIfEmpty(IdentifierForms.None)
        .Select(static form => $"{RuntimeTypes.Tools}IdentifierForms.{form}");
}
