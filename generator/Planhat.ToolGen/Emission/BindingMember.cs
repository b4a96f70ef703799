using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>A member of a JSON object that emitted code reads: an argument of the tool, or a property of a nested object.</summary>
/// <param name="Name">The name callers use.</param>
/// <param name="Target">The expression of the place its value goes to.</param>
/// <param name="Value">Which values are allowed.</param>
/// <param name="Required">Whether the object must have it.</param>
/// <param name="Many">Whether several values may be given, joined by commas.</param>
internal sealed record BindingMember(string Name, string Target, ValueModel Value, bool Required, bool Many)
{
    /// <summary>The list through which a filter finds what is meant; null when the value itself is sent.</summary>
    public LookUpModel? LookUp { get; init; }

    public static BindingMember Of(ArgumentModel argument, string? bodyArgument)
    {
        string wire = Literal.Of(argument.WireName);
        string target = argument.Place switch
        {
            ArgumentPlace.Path => $"request.Path[{wire}]",
            ArgumentPlace.Query => $"request.Query[{wire}]",
            _ => argument.Name == bodyArgument ? "request.Body.Root" : $"request.Body[{wire}]",
        };
        return new BindingMember(argument.Name, target, argument.Value, argument.Required, argument.Many) { LookUp = argument.LookUp };
    }

    public static BindingMember Of(PropertyModel property) =>
        new(property.Name, $"target[{Literal.Of(property.WireName)}]", property.Value, property.AlwaysRequired, Many: false);
}
