using System.Runtime.CompilerServices;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Folders of this test project on disk.</summary>
internal static class SourceFolder
{
    /// <summary>A file below the test project's folder.</summary>
    public static string Of(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
}
