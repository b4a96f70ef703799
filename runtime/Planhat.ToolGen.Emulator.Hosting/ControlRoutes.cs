using Microsoft.AspNetCore.Http;

namespace Planhat.ToolGen.Emulator.Hosting;

/// <summary>The routes that steer the emulator. They are no part of Planhat, need no token and leave no journal entry.</summary>
internal sealed class ControlRoutes(PlanhatEmulator emulator)
{
    private const string Root = "/__emulator";

    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext context)
    {
        string route = $"{context.Request.Method} {context.Request.Path}";
        switch (route)
        {
            case $"GET {Root}/journal":
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(emulator.Journal.ToJson(), context.RequestAborted);
                break;
            case $"DELETE {Root}/journal":
                emulator.Journal.Clear();
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case $"GET {Root}/activities":
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(emulator.Activities.ToJson(), context.RequestAborted);
                break;
            case $"POST {Root}/reset":
                emulator.Reset();
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case $"POST {Root}/faults":
                await AddFaultsAsync(context);
                break;
            case $"DELETE {Root}/faults":
                emulator.Faults.Clear();
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                await context.Response.WriteAsync(
                    $"Allowed: GET or DELETE {Root}/journal, GET {Root}/activities, POST {Root}/reset, POST or DELETE {Root}/faults", context.RequestAborted);
                break;
        }
    }

    private async Task AddFaultsAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string text = await reader.ReadToEndAsync(context.RequestAborted);
        try
        {
            // All lines are read before the first one counts.
            FaultRule[] rules = [.. text
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(FaultSpec.Parse)];
            Array.ForEach(rules, emulator.Faults.Add);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (FormatException refusal)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(refusal.Message, context.RequestAborted);
        }
    }
}
