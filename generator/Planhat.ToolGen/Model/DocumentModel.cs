using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What one definition file contributes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">The model it defines, with what other files add to it; null for other kinds of files.</param>
/// <param name="Tools">The tools of its endpoints in order of declaration; of a reference file those that are different in this compilation.</param>
internal sealed record DocumentModel(string Path, RecordModel? Model, EquatableArray<ToolModel> Tools)
{
    /// <summary>Whether the file belongs to a library.</summary>
    public bool IsReference { get; init; }

    /// <summary>The typed client of the model, at the first of its files that has tools; null at the others.</summary>
    public ClientModel? Client { get; init; }

    /// <summary>The model when this compilation emits its description; otherwise nothing.</summary>
    public IEnumerable<RecordModel> OwnModel => Model is { Namespace: null } ? [Model] : [];
}
