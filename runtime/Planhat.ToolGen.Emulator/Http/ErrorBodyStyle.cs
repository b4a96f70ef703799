namespace Planhat.ToolGen.Emulator;

/// <summary>What the body of an error answer looks like. Planhat documents no shape, so callers must survive all of them.</summary>
public enum ErrorBodyStyle
{
    /// <summary>JSON for 401 and 403, nothing for an unknown record, plain text labelled <c>text/html</c> for the rest.</summary>
    Mixed,

    /// <summary>Always plain text labelled <c>text/html</c>.</summary>
    Text,

    /// <summary>Always a JSON object with the member <c>error</c>.</summary>
    Json,

    /// <summary>Always an empty body.</summary>
    Empty,
}
