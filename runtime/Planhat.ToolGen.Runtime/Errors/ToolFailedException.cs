namespace Planhat.ToolGen.Errors;

/// <summary>Ends a call with an error object.</summary>
internal sealed class ToolFailedException(ToolError error) : Exception(error.Message)
{
    public ToolError Error { get; } = error;
}
