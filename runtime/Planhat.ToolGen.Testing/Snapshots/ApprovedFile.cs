using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>Compares a snapshot with its approved file.</summary>
internal static class ApprovedFile
{
    private const int MostDifferences = 40;

    // No byte order mark: the file must be the same whatever wrote it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // A merge may leave a member twice, of which the comparison would see one.
    private static readonly JsonDocumentOptions OnceEach = new() { AllowDuplicateProperties = false };

    /// <param name="snapshot">What is.</param>
    /// <param name="path">The approved file's full path.</param>
    /// <param name="settings">What the environment says.</param>
    /// <exception cref="SnapshotMismatchException">The file differs or is not there.</exception>
    public static void Verify(JsonObject snapshot, string path, SnapshotSettings settings)
    {
        string? approved = File.Exists(path) ? File.ReadAllText(path) : null;
        if (settings is { IsUpdate: true, IsContinuousIntegration: false })
        {
            Update(SnapshotText.Of(snapshot), approved, path);
        }
        else
        {
            Compare(snapshot, approved ?? throw Missing(path, settings), path, settings);
        }
    }

    private static void Update(string text, string? approved, string path)
    {
        // Git may have checked the file out with other line ends; that alone is no reason to touch it.
        if (approved?.ReplaceLineEndings("\n") != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, Utf8);
        }
    }

    private static void Compare(JsonObject snapshot, string approved, string path, SnapshotSettings settings)
    {
        JsonNode? before;
        try
        {
            before = JsonNode.Parse(approved, documentOptions: OnceEach);
        }
        catch (JsonException exception)
        {
            throw new SnapshotMismatchException($"{path} is not JSON: {exception.Message}\n{WayOut(settings)}", path, []);
        }

        IReadOnlyList<SnapshotDifference> differences = JsonComparison.Between(before, snapshot);
        if (differences.Count > 0)
        {
            throw new SnapshotMismatchException(Describe(differences, path, settings), path, differences);
        }
    }

    private static SnapshotMismatchException Missing(string path, SnapshotSettings settings) =>
        new($"There is no approved snapshot {path}.\n{WayOut(settings)}", path, []);

    private static string Describe(IReadOnlyList<SnapshotDifference> differences, string path, SnapshotSettings settings)
    {
        var text = new StringBuilder();
        text.Append(path).Append(differences.Count == 1 ? " differs in one place:\n" : $" differs in {differences.Count} places:\n");
        foreach (SnapshotDifference difference in differences.Take(MostDifferences))
        {
            text.Append("  ").Append(difference).Append('\n');
        }

        if (differences.Count > MostDifferences)
        {
            text.Append("  and ").Append(differences.Count - MostDifferences).Append(" more\n");
        }

        return text.Append(WayOut(settings)).ToString();
    }

    private static string WayOut(SnapshotSettings settings) => settings.IsContinuousIntegration
        ? $"Nothing is approved on CI: if this is meant, run the tests with {SnapshotSettings.UpdateVariable}=1 on your machine and commit the file."
        : $"If this is meant, run the tests once with {SnapshotSettings.UpdateVariable}=1 and commit the file.";
}
