namespace Planhat.ToolGen.Validation;

/// <summary>One thing that must hold among definitions.</summary>
internal interface IDefinitionRule
{
    /// <summary>Reports every place where it does not hold.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    void Check(DefinitionScope scope, Findings findings, CancellationToken ct);
}
