namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>A rule of Planhat refuses the request; the message becomes the error body.</summary>
internal sealed class RefusedRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static RefusedRequestException UnknownRecord() => new(404, "Not Found");
}
