using System.Runtime.CompilerServices;
using Planhat.ToolGen.Testing.Snapshots;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

/// <summary>Compares the schemas of one tool with an approved file, under the same conditions as <see cref="ToolCatalogSnapshot"/>.</summary>
public static class ToolSchemaSnapshot
{
    /// <summary>Compares input and output schema.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="file">The approved file: absolute, or relative to the folder of the calling source file; null for <c>&lt;tool&gt;.schema.json</c>.</param>
    /// <param name="testFile">Left to the compiler.</param>
    /// <exception cref="SnapshotMismatchException">The schemas differ from the file, or it is not there.</exception>
    public static void Verify(PlanhatTool tool, string? file = null, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(tool);
        string path = SnapshotPlace.Resolve(file ?? $"{tool.Name}.schema.json", testFile, AppContext.BaseDirectory);
        ApprovedFile.Verify(ToolDocument.Schemas(tool), path, SnapshotSettings.FromEnvironment());
    }
}
