namespace Planhat.ToolGen.Model;

/// <summary>Titles for people, where the definition names none.</summary>
internal static class TitleDerivation
{
    public static string Of(string toolName, OperationKind operation, RecordModel record) => operation switch
    {
        OperationKind.List => $"List {record.Resource.Replace('_', ' ')}",
        OperationKind.Get => $"Get {WithArticle(record.Title)}",
        OperationKind.Create => $"Create {WithArticle(record.Title)}",
        OperationKind.Update => $"Update {WithArticle(record.Title)}",
        OperationKind.Delete => $"Delete {WithArticle(record.Title)}",
        _ => Sentence(toolName),
    };

    private static string WithArticle(string noun) =>
        noun.Length > 0 && "aeioAEIO".IndexOf(noun[0]) >= 0 ? $"an {noun}" : $"a {noun}";

    /// <summary><c>bulk_upsert_planhat_licenses</c> → <c>Bulk upsert licenses</c>.</summary>
    private static string Sentence(string toolName)
    {
        string words = string.Join(" ", toolName.Split('_').Where(static word => word != "planhat"));
        return words.Length == 0 ? toolName : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
