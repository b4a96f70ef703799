namespace Planhat.ToolGen.Model;

/// <summary>Where the definitions of an account's custom fields are read.</summary>
/// <param name="Model">Name of the model whose records they are.</param>
/// <param name="Host">Name of its host.</param>
/// <param name="Path">Path of the collection.</param>
/// <param name="PageMax">Most definitions of one upstream page.</param>
internal sealed record CustomFieldSourceModel(string Model, string Host, string Path, int PageMax);
