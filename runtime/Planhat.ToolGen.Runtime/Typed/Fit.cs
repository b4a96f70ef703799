namespace Planhat.ToolGen.Typed;

/// <summary>How well a JSON value fits the type of a property.</summary>
internal enum Fit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It can be read without loss, but would be written in another way.</summary>
    Respelled,

    /// <summary>It is written as it came.</summary>
    Exact,
}
