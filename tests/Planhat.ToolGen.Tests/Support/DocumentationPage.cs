namespace Planhat.ToolGen.Tests.Support;

/// <summary>The page that explains a diagnostic; its YAML blocks are whole files.</summary>
internal sealed record DocumentationPage(string Title, IReadOnlyList<string> Wrong, IReadOnlyList<string> Right)
{
    public static string PathOf(string id) => Repository.PathOf("generator", "docs", id + ".md");

    public static DocumentationPage Read(string id)
    {
        var wrong = new List<string>();
        var right = new List<string>();
        List<string>? section = null;
        List<string>? block = null;
        string[] lines = File.ReadAllLines(PathOf(id));
        foreach (string line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line == "## Wrong" ? wrong : right;
            }
            else if (line == "```yaml")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                section!.Add(string.Join('\n', block) + "\n");
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }

        return new DocumentationPage(lines[0], wrong, right);
    }
}
