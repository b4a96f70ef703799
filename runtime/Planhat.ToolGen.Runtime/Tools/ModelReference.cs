namespace Planhat.ToolGen.Tools;

/// <summary>A model that others refer to: enough to find one of its records.</summary>
/// <param name="Name">The model's name, such as <c>user</c>.</param>
/// <param name="Path">The collection's path, such as <c>/users</c>.</param>
public sealed record ModelReference(string Name, string Path)
{
    /// <summary>Name of the host the collection is on; default <c>main</c>.</summary>
    public string Host { get; init; } = "main";

    /// <summary>The member of a record that holds Planhat's identifier; default <c>_id</c>.</summary>
    public string IdProperty { get; init; } = "_id";

    /// <summary>Identifier forms Planhat takes when it reads one record.</summary>
    public IdentifierForms Forms { get; init; } = IdentifierForms.Planhat;

    /// <summary>Identifier forms Planhat itself understands where a body refers to the model; others are looked up first.</summary>
    public IdentifierForms ReferenceForms { get; init; } = IdentifierForms.Planhat;
}
