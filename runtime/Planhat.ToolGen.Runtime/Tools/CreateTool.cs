namespace Planhat.ToolGen.Tools;

/// <summary>Makes a record; takes <c>custom</c> where the model has custom fields.</summary>
public abstract class CreateTool : WritingTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Create;
}
