using System.Collections.Concurrent;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>All custom fields of an account at one time; never changes.</summary>
public sealed class CustomFieldSet
{
    private readonly Dictionary<string, ModelCustomFields> _byParent;

    /// <summary>Takes definitions; of two with the same parent and name the first counts.</summary>
    /// <param name="definitions">The definitions, in any order.</param>
    public CustomFieldSet(IEnumerable<CustomFieldDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        _byParent = definitions
            .GroupBy(static definition => definition.Parent, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => new ModelCustomFields(group), StringComparer.OrdinalIgnoreCase);
        Count = _byParent.Values.Sum(static fields => fields.Definitions.Count);
        Version = CustomFieldFingerprint.Of(_byParent);
    }

    /// <summary>Number of fields.</summary>
    public int Count { get; }

    /// <summary>A text that is the same for sets of the same content, and for no others.</summary>
    public string Version { get; }

    /// <summary>Input schemas that were woven from this set: by tool, and by the tool that lists the fields left out.</summary>
    internal ConcurrentDictionary<(PlanhatTool Tool, string? Lister), ReadOnlyMemory<byte>> Schemas { get; } = new();

    /// <summary>The fields of a parent, such as <c>company</c>; empty when the account defines none.</summary>
    /// <param name="parent">The parent, in any case.</param>
    public ModelCustomFields Of(string parent) => _byParent.GetValueOrDefault(parent, ModelCustomFields.None);
}
