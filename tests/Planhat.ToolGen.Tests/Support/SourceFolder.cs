namespace Planhat.ToolGen.Tests.Support;

/// <summary>Folders of this test project on disk.</summary>
internal static class SourceFolder
{
    /// <summary>A file below the test project's folder.</summary>
    /// <remarks>Found from the output folder: builds on CI replace the paths the compiler knows.</remarks>
    public static string Of(params string[] parts) => Repository.PathOf(["tests", "Planhat.ToolGen.Tests", .. parts]);
}
