using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What one definition file contributes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">The model it defines, with what other files add to it; null for other kinds of files.</param>
/// <param name="Tools">The tools of its endpoints in order of declaration; none for reference files.</param>
internal sealed record DocumentModel(string Path, RecordModel? Model, EquatableArray<ToolModel> Tools)
{
    /// <summary>The model when this compilation emits its description; otherwise nothing.</summary>
    public IEnumerable<RecordModel> OwnModel => Model is { Namespace: null } ? [Model] : [];
}
