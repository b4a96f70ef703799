using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The operation of each kind of tool.</summary>
internal static class ToolOperations
{
    private static readonly ListOperation List = new();
    private static readonly GetOperation Get = new();
    private static readonly CreateOperation Create = new();
    private static readonly UpdateOperation Update = new();
    private static readonly DeleteOperation Delete = new();
    private static readonly BulkUpsertOperation BulkUpsert = new();
    private static readonly UpsertOperation Upsert = new();

    public static IToolOperation Of(PlanhatTool tool) => tool switch
    {
        ListTool => List,
        GetTool => Get,
        CreateTool => Create,
        UpdateTool => Update,
        DeleteTool => Delete,
        BulkUpsertTool => BulkUpsert,
        UpsertTool => Upsert,
        CustomTool custom => CustomOperation.Of(custom.Result),
        _ => throw new ArgumentException($"No operation executes a {tool.GetType().Name}.", nameof(tool)),
    };
}
