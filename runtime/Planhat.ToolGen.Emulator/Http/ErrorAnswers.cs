using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>Builds the answers of refused requests in the chosen body style.</summary>
internal sealed class ErrorAnswers(ErrorBodyStyle style)
{
    public EmulatorResponse Of(int status, string message) => style switch
    {
        ErrorBodyStyle.Text => AsText(status, message),
        ErrorBodyStyle.Json => AsJson(status, message),
        ErrorBodyStyle.Empty => EmulatorResponse.Empty(status),
        _ => status is 401 or 403 ? AsJson(status, message) : AsText(status, message),
    };

    public EmulatorResponse UnknownRecord() =>
        style == ErrorBodyStyle.Mixed ? EmulatorResponse.Empty(404) : Of(404, "Not Found");

    public EmulatorResponse UnknownPath(EmulatorRequest request) => Of(404, $"Cannot {request.Method} {request.Path}");

    private static EmulatorResponse AsText(int status, string message) =>
        EmulatorResponse.Text(status, "text/html; charset=utf-8", message);

    private static EmulatorResponse AsJson(int status, string message) =>
        EmulatorResponse.Json(status, new JsonObject { ["error"] = message });
}
