namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §23: running playbooks; only their list is confirmed.</summary>
internal sealed class WorkflowSheet : ModelSheet
{
    public override string Model => "workflow";

    public override string Path => "workflows";

    public override ModelOperations Operations => ModelOperations.List;

    public override string? ExternalIdMember => null;

    public override string? SourceIdMember => null;

    public override CompanyLink? Company => CompanyLink.OneInFilter;
}
