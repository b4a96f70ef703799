using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>What is true of every stored record.</summary>
internal static class StoredRecord
{
    public const string IdMember = "_id";
    public const string CustomMember = "custom";
    public const string VersionMember = "__v";

    /// <summary>The record's <c>_id</c>.</summary>
    public static string Id(this JsonObject record) =>
        record[IdMember].Text() ?? throw new InvalidOperationException("A stored record has no _id.");

    /// <summary>A copy that may be changed.</summary>
    public static JsonObject Copy(this JsonObject record) => (JsonObject)record.DeepClone();
}
