using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>Maps verbs and paths to operations. There is no PATCH, and no version segment.</summary>
internal static class Router
{
    private static readonly Dictionary<(string Method, string Path), (ModelSheet Sheet, ExtraRoute Route)> ExtraRoutes =
        ModelSheets.All
            .SelectMany(static sheet => sheet.ExtraRoutes, static (sheet, route) => (Sheet: sheet, Route: route))
            .ToDictionary(static entry => (entry.Route.Method, entry.Route.Path));

    /// <summary>The meaning of a request, or null when Planhat has no such route.</summary>
    public static Route? Find(string method, string path)
    {
        // A blank id leaves an empty last segment, which is dropped: that is how `/companies/` becomes the list.
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (ExtraRoutes.TryGetValue((method, string.Join('/', segments)), out (ModelSheet Sheet, ExtraRoute Route) extra))
        {
            return new Route(extra.Sheet, ModelOperations.None, null, extra.Route);
        }

        if (segments.Length is not (1 or 2) || ModelSheets.Find(segments[0]) is not { } sheet)
        {
            return null;
        }

        string? id = segments.Length == 2 ? Uri.UnescapeDataString(segments[1]) : null;
        ModelOperations operation = Operation(method, id is not null);
        return operation != ModelOperations.None && sheet.Operations.HasFlag(operation) ? new Route(sheet, operation, id, null) : null;
    }

    private static ModelOperations Operation(string method, bool hasId) => (method, hasId) switch
    {
        ("GET", false) => ModelOperations.List,
        ("POST", false) => ModelOperations.Create,
        ("PUT", false) => ModelOperations.BulkUpsert,
        ("GET", true) => ModelOperations.Get,
        ("PUT", true) => ModelOperations.Update,
        ("DELETE", true) => ModelOperations.Delete,
        _ => ModelOperations.None,
    };
}
