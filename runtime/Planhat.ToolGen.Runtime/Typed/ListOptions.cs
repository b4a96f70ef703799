namespace Planhat.ToolGen.Typed;

/// <summary>What a list is asked for, besides the filters that its model has.</summary>
public class ListOptions
{
    /// <summary>Conditions on members, which are checked on our side, page by page; null for none.</summary>
    public Where? Where { get; init; }

    /// <summary>The property to sort by, a minus before it for descending order; null for Planhat's own order.</summary>
    public string? Sort { get; init; }

    /// <summary>The members to read, by their names in Planhat; null for all that Planhat gives in lists.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Records asked for at once, at least 1 and at most what Planhat gives of the model; null for up to 500.</summary>
    public int? PageSize { get; init; }

    /// <summary>Writes the filters of the model that are set.</summary>
    /// <param name="filters">Takes them.</param>
    protected internal virtual void WriteFilters(MemberWriter filters)
    {
    }
}
