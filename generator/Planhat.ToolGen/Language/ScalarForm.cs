namespace Planhat.ToolGen.Language;

/// <summary>Which scalars a key takes.</summary>
internal enum ScalarForm
{
    Text,
    Integer,
    Number,
    Boolean,

    /// <summary>Text, number or boolean.</summary>
    Any,
}
