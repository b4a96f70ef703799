namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>Finds the folder of a test's source file, where its snapshots lie.</summary>
internal static class SnapshotPlace
{
    /// <summary>The full path of a snapshot.</summary>
    /// <param name="file">Its path: absolute, or relative to the folder of the test.</param>
    /// <param name="testFile">The test's source file, as the compiler named it.</param>
    /// <param name="runFrom">The folder the tests run from.</param>
    /// <exception cref="InvalidOperationException">The source file is nowhere near the folder the tests run from.</exception>
    public static string Resolve(string file, string testFile, string runFrom)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return Path.IsPathRooted(file) ? Path.GetFullPath(file) : Path.GetFullPath(file, FolderOf(testFile, runFrom));
    }

    private static string FolderOf(string testFile, string runFrom)
    {
        if (File.Exists(testFile))
        {
            return Path.GetDirectoryName(Path.GetFullPath(testFile))!;
        }

        // Deterministic builds write /_/tests/Some.Tests/SomeTests.cs in the place of the real path: the longest end of it that exists is meant.
        string[] parts = testFile.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (int dropped = 1; dropped < parts.Length; dropped++)
        {
            string end = Path.Combine(parts[dropped..]);
            for (DirectoryInfo? folder = new(runFrom); folder is not null; folder = folder.Parent)
            {
                string candidate = Path.Combine(folder.FullName, end);
                if (File.Exists(candidate))
                {
                    return Path.GetDirectoryName(candidate)!;
                }
            }
        }

        throw new InvalidOperationException(
            $"The source file '{testFile}' of the test was not found above '{runFrom}'. Name the snapshot by its full path, or run the tests inside the checkout.");
    }
}
