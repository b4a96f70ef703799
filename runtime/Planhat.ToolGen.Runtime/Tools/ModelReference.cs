namespace Planhat.ToolGen.Tools;

/// <summary>A model that others refer to: enough to find one of its records.</summary>
/// <param name="Name">The model's name, such as <c>user</c>.</param>
/// <param name="Path">The collection's path, such as <c>/users</c>.</param>
/// <param name="Forms">Identifier forms Planhat takes when it reads one record.</param>
public sealed record ModelReference(string Name, string Path, IdentifierForms Forms)
{
    /// <summary>Whether Planhat itself understands prefixed references to the model inside a body; others are looked up first.</summary>
    public bool IsResolvedByPlanhat { get; init; }
}
