namespace Planhat.ToolGen.Binding;

/// <summary>A reference to another record that has to be looked up before the request can be sent.</summary>
/// <remarks>It stands in path, query or body with <see cref="Text"/> until <see cref="Resolve"/> was called.</remarks>
public sealed class PendingReference
{
    internal PendingReference(string modelName, string text, string pointer)
    {
        ModelName = modelName;
        Text = text;
        Pointer = pointer;
    }

    /// <summary>The model referred to, such as <c>user</c>.</summary>
    public string ModelName { get; }

    /// <summary>The reference as given: prefixed, or a bare value that is no Planhat id.</summary>
    public string Text { get; }

    /// <summary>JSON pointer of the argument it came from.</summary>
    public string Pointer { get; }

    /// <summary>The identifier that was found, or null.</summary>
    public string? ResolvedId { get; private set; }

    /// <summary>What is sent.</summary>
    internal string Value => ResolvedId ?? Text;

    /// <summary>Puts the identifier in the place of the reference.</summary>
    /// <param name="id">Planhat's identifier of the record.</param>
    public void Resolve(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ResolvedId = id;
    }
}
