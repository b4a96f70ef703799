namespace Planhat.ToolGen.Records;

/// <summary>The limit of what is shown of one record.</summary>
internal static class ShownRecord
{
    /// <summary>The largest record that is shown at all, in bytes of JSON.</summary>
    public const int MostBytes = 1024 * 1024;
}
