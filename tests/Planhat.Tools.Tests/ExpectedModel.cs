using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>What is known of a model besides its tools, written by hand from the fact sheets.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Path">Path of the collection.</param>
/// <param name="PageMaximum">Most records of a page.</param>
/// <param name="Get">Identifier forms in the path of a get; none where Planhat documents no get.</param>
/// <param name="Update">Identifier forms in the path of an update; none where Planhat has no update.</param>
internal sealed record ExpectedModel(string Name, string Path, int PageMaximum, IdentifierForms Get, IdentifierForms Update)
{
    private const IdentifierForms Planhat = IdentifierForms.Planhat;
    private const IdentifierForms WithExternal = IdentifierForms.Planhat | IdentifierForms.External;
    private const IdentifierForms WithSource = IdentifierForms.Planhat | IdentifierForms.Source;
    private const IdentifierForms Any = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source;

    public static IReadOnlyList<ExpectedModel> All { get; } =
    [
        new("asset", "/assets", 2_000, Any, Any),
        new("campaign", "/campaigns", 2_000, Any, Any),
        new("churn", "/churn", 2_000, Planhat, WithSource),
        new("company", "/companies", 5_000, Any, Any),
        new("conversation", "/conversations", 2_000, WithExternal, Any),
        new("custom_field", "/customfields", 2_000, Planhat, Planhat),
        new("enduser", "/endusers", 2_000, Any, Any),
        new("invoice", "/invoices", 2_000, Any, Any),
        new("issue", "/issues", 2_000, WithSource, WithSource),
        new("license", "/licenses", 2_000, Any, Any),
        new("nps", "/nps", 10_000, WithSource, WithSource),
        new("objective", "/objectives", 2_000, Any, Any),
        new("opportunity", "/opportunities", 2_000, Any, WithExternal),
        new("project", "/projects", 2_000, Any, Any),
        new("sale", "/sales", 2_000, Any, Any),
        new("task", "/tasks", 10_000, WithSource, WithSource),
        new("ticket", "/tickets", 10_000, IdentifierForms.None, IdentifierForms.None),
        new("time_entry", "/timeentries", 2_000, Planhat, Planhat),
        new("timesheet", "/timesheets", 2_000, Planhat, Planhat),
        new("user", "/users", 10_000, WithExternal, WithExternal),

        // Models of extended tools only.
        new("dimension_data", "/dimensiondata", 10_000, IdentifierForms.None, IdentifierForms.None),
        new("note", "/conversations", 2_000, WithExternal, WithExternal),
        new("workspace", "/workspaces", 2_000, Any, Any),
    ];

    /// <summary>Identifier forms that Planhat documents for the path of an operation.</summary>
    public IdentifierForms FormsOf(ToolMethod method) => method switch
    {
        ToolMethod.Get => Get,
        ToolMethod.Update => Update,
        ToolMethod.Delete => Planhat,
        _ => IdentifierForms.None,
    };
}
