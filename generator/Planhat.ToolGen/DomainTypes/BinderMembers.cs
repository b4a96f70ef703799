namespace Planhat.ToolGen.Types;

/// <summary>Names of the members of an emitted tool class that the binder of one value refers to; null where it needs none.</summary>
/// <param name="Values">The field with the allowed or known values.</param>
/// <param name="Names">The field with the member names of an object.</param>
/// <param name="Method">The method that binds the element of an array or the members of an object.</param>
internal sealed record BinderMembers(string? Values, string? Names, string? Method)
{
    /// <summary>For values that are checked without help.</summary>
    public static BinderMembers None { get; } = new(null, null, null);
}
