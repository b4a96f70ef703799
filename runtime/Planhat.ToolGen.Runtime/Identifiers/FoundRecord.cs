using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Identifiers;

/// <summary>A record that a look-up found.</summary>
/// <param name="Id">Planhat's identifier of it.</param>
/// <param name="Title">What people call it, or null when it has no such member.</param>
/// <param name="Name">The name under which it was found.</param>
/// <param name="Answer">Planhat's answer with the whole record.</param>
internal sealed record FoundRecord(string Id, string? Title, RecordName Name, PlanhatResponse Answer)
{
    /// <summary>The record in a sentence about several.</summary>
    public string Describe() => Title is null
        ? $"{EchoedText.Of(Name.Segment)} (_id {Id})"
        : $"{EchoedText.Of(Name.Segment)} (_id {Id}, '{EchoedText.Of(Title)}')";
}
