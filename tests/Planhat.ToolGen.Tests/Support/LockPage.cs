namespace Planhat.ToolGen.Tests.Support;

/// <summary>The page of a rule of the schema lock: definitions as they were locked, a change that is reported and one that is not.</summary>
/// <param name="Edit">What another version would have written into the lock, and what this one writes; null where definitions can show the change.</param>
internal sealed record LockPage(string Locked, string Reported, string NotReported, (string Other, string Own)? Edit)
{
    private const string Json = "```json\n";

    /// <summary>Whether there is a page of that form.</summary>
    public static bool Exists(string id) => TextOf(id).Contains("\n## Locked\n", StringComparison.Ordinal);

    public static LockPage Read(string id)
    {
        string text = TextOf(id);
        string[] edits = [.. text.Split(Json).Skip(1).Select(static block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])];
        return new LockPage(
            Section(text, "Locked"),
            Section(text, "Reported"),
            Section(text, "Not reported"),
            edits is [string other, string own] ? (other, own) : null);
    }

    private static string TextOf(string id) => File.ReadAllText(DocumentationPage.PathOf(id)).ReplaceLineEndings("\n");

    private static string Section(string text, string title)
    {
        string section = text[text.IndexOf($"## {title}\n", StringComparison.Ordinal)..];
        const string Open = "```yaml\n";
        int start = section.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return section[start..(section.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
    }
}
