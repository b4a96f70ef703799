namespace Planhat.Tools.Tests.Lifecycle;

/// <summary>A model's example from the fact sheets, and what becomes of it in the hands of the tools.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Singular">The singular word of the tool names.</param>
/// <param name="Plural">The plural word of the tool names.</param>
/// <param name="Json">The example as the sheet prints it; its ids stand for the records of <see cref="SheetAccount"/>.</param>
/// <param name="Change">Arguments of the update, besides the id.</param>
public sealed record SheetExample(string Model, string Singular, string Plural, string Json, string Change)
{
    /// <summary>Arguments of the create: the example without what Planhat makes, and in the tools' own spelling of dates.</summary>
    public string Arguments { get; init; } = Json;

    /// <summary>Members of the example that the tools send by themselves.</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];

    /// <summary>What must come back after the create; null for the arguments themselves.</summary>
    public string? Stored { get; init; }

    /// <summary>What must come back after the update; null for the change itself.</summary>
    public string? Changed { get; init; }

    public string List => $"list_all_planhat_{Plural}";

    public string Get => $"get_single_planhat_{Singular}_by_id";

    public string Create => $"create_a_planhat_{Singular}";

    public string Update => $"update_a_planhat_{Singular}_by_id";

    public string Delete => $"delete_a_planhat_{Singular}_by_id";

    public override string ToString() => Model;
}
