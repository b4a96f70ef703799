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
        _ => Mixed(status, message),
    };

    public EmulatorResponse UnknownPath(EmulatorRequest request)
    {
        string message = $"Cannot {request.Method} {request.Path}";
        return style == ErrorBodyStyle.Mixed ? AsText(404, message) : Of(404, message);
    }

    private static EmulatorResponse Mixed(int status, string message) => status switch
    {
        401 or 403 => AsJson(status, message),
        404 => EmulatorResponse.Empty(status),
        _ => AsText(status, message),
    };

    private static EmulatorResponse AsText(int status, string message) =>
        EmulatorResponse.Text(status, "text/html; charset=utf-8", message);

    private static EmulatorResponse AsJson(int status, string message) =>
        EmulatorResponse.Json(status, new JsonObject { ["error"] = message });
}
