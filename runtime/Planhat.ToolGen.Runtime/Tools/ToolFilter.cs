namespace Planhat.ToolGen.Tools;

/// <summary>Which tools of a catalog a client sees. Every condition that is given must hold.</summary>
public sealed record ToolFilter
{
    /// <summary>Lists every tool that is listed by default.</summary>
    public static ToolFilter None { get; } = new();

    /// <summary>Words among <c>read write list get create update delete custom</c>, of which one must fit; empty for any.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Tags of which a tool must bear one; empty for any. The tag <c>extended</c> lists the extended tools.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Names of the only tools wanted; empty for any.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>Name of the preset a tool must belong to; null for any.</summary>
    public string? Preset { get; init; }

    /// <summary>Whether only tools that leave Planhat as it is are wanted.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether the account has a tenant token; tools that need it are left out otherwise.</summary>
    public bool HasTenantToken { get; init; }

    /// <summary>Whether extended tools count as listed, as they do for discovery.</summary>
    public bool IncludeExtended { get; init; }
}
