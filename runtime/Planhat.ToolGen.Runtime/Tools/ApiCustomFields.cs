namespace Planhat.ToolGen.Tools;

/// <summary>Where the definitions of an account's custom fields are read.</summary>
/// <param name="ModelName">Name of the model whose records are the definitions; a write to one of its tools changes the fields.</param>
/// <param name="Host">Name of the host the collection lives on.</param>
/// <param name="Path">The collection's path.</param>
/// <param name="PageMaximum">Most definitions of one upstream page.</param>
public sealed record ApiCustomFields(string ModelName, string Host, string Path, int PageMaximum);
