using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Testing.Snapshots;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

/// <summary>Compares tools with an approved file that is committed beside the test.</summary>
/// <remarks>
/// With the environment variable <c>UPDATE_SNAPSHOTS</c> set to 1 the file is written instead. On CI (<c>CI</c> or <c>TF_BUILD</c> is
/// true) nothing is ever written. Line ends and the order of members in the file do not count.
/// </remarks>
public static class ToolCatalogSnapshot
{
    private const string DefaultFile = "tools.snapshot.json";

    /// <summary>Compares all of a catalog: names, titles, descriptions, schemas, annotations, verbs, paths, tags, presets, aliases.</summary>
    /// <param name="catalog">The tools.</param>
    /// <param name="file">The approved file: absolute, or relative to the folder of the calling source file.</param>
    /// <param name="testFile">Left to the compiler.</param>
    /// <exception cref="SnapshotMismatchException">The tools differ from the file, or it is not there.</exception>
    public static void Verify(ToolCatalog catalog, string file = DefaultFile, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Verify(ToolDocument.Of(catalog), file, testFile);
    }

    /// <summary>Compares the tools of a server as a client lists them, such as <see cref="McpTestServer.ListToolsAsync"/> gives them.</summary>
    /// <param name="tools">The tools.</param>
    /// <param name="file">The approved file: absolute, or relative to the folder of the calling source file.</param>
    /// <param name="testFile">Left to the compiler.</param>
    /// <exception cref="SnapshotMismatchException">The tools differ from the file, or it is not there.</exception>
    /// <exception cref="ArgumentException">Two tools share a name.</exception>
    public static void Verify(IEnumerable<Tool> tools, string file = DefaultFile, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(tools);
        Verify(ToolDocument.Of(tools), file, testFile);
    }

    private static void Verify(JsonObject snapshot, string file, string testFile) =>
        ApprovedFile.Verify(snapshot, SnapshotPlace.Resolve(file, testFile, AppContext.BaseDirectory), SnapshotSettings.FromEnvironment());
}
