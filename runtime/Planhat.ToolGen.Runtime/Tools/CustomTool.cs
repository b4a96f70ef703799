namespace Planhat.ToolGen.Tools;

/// <summary>An endpoint of its own kind: verb, path, query and body are declared one by one.</summary>
public abstract class CustomTool : RecordTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Custom;

    /// <summary>What comes back.</summary>
    protected internal virtual ToolResultKind Result => ToolResultKind.Object;
}
