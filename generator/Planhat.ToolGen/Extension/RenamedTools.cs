using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Extension;

/// <summary>Former names of tools, and the names that took their place.</summary>
internal static class RenamedTools
{
    /// <summary>The renames that files of a role made, or all.</summary>
    /// <param name="documents">Documents with all changes made.</param>
    /// <param name="role">Whose; null for everybody's.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<ParsedDocument> documents, DocumentRole? role = null)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ParsedEndpoint endpoint in documents
            .Where(document => document.Model is not null && (role is null || document.Role == role))
            .SelectMany(static document => document.Model!.Endpoints)
            .Where(static endpoint => endpoint.Replaces is not null && endpoint.Replaces != endpoint.Name.Value))
        {
            renamed[endpoint.Replaces!] = endpoint.Name.Value;
        }

        // A library's new name may have got another one since.
        foreach (string name in renamed.Keys.ToList())
        {
            if (renamed.TryGetValue(renamed[name], out string? newest))
            {
                renamed[name] = newest;
            }
        }

        return renamed;
    }
}
