using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import;

/// <summary>Collects what the import could not decide.</summary>
internal sealed class ImportLog
{
    private readonly HashSet<ImportWarning> _seen = [];
    private readonly List<ImportWarning> _warnings = [];

    /// <summary>The warnings in the order in which they came up, each once.</summary>
    public IReadOnlyList<ImportWarning> Warnings => _warnings;

    /// <summary>Notes a warning.</summary>
    public void Warn(string kind, string pointer, string message)
    {
        var warning = new ImportWarning(kind, pointer, message);
        if (_seen.Add(warning))
        {
            _warnings.Add(warning);
        }
    }

    /// <summary>Notes a warning, and a comment at the place in the definition.</summary>
    public void Review(IReviewed draft, string kind, string pointer, string message)
    {
        Warn(kind, pointer, message);
        if (!draft.Reviews.Contains(message))
        {
            draft.Reviews.Add(message);
        }
    }
}
