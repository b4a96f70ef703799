using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Identifier forms as C#.</summary>
internal static class IdentifierFormsExpression
{
    private static readonly IdentifierForms[] Single = [IdentifierForms.Planhat, IdentifierForms.External, IdentifierForms.Source];

    public static string Of(IdentifierForms forms)
    {
        List<string> members = [.. Single
            .Where(form => (forms & form) == form)
            .Select(static form => $"{RuntimeTypes.Tools}IdentifierForms.{form}")];
        return members.Count == 0 ? $"{RuntimeTypes.Tools}IdentifierForms.None" : string.Join(" | ", members);
    }
}
