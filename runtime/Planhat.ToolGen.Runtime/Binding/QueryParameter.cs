namespace Planhat.ToolGen.Binding;

/// <summary>One parameter of a query, with resolved references in their places.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Values">Its values, which commas join; more than one only where the argument takes several.</param>
internal sealed record QueryParameter(string Name, IReadOnlyList<string> Values)
{
    /// <summary>The name, percent-encoded.</summary>
    public string EncodedName => Uri.EscapeDataString(Name);

    /// <summary>Name and values as they stand in a query, percent-encoded.</summary>
    public override string ToString() => $"{EncodedName}={Uri.EscapeDataString(string.Join(',', Values))}";
}
