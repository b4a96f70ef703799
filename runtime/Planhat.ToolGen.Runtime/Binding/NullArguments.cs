namespace Planhat.ToolGen.Binding;

/// <summary>What an explicit null means.</summary>
internal enum NullArguments
{
    /// <summary>The same as leaving the argument out.</summary>
    Absent,

    /// <summary>The property is to be emptied.</summary>
    Empties,

    /// <summary>A mistake, as among the elements of an array.</summary>
    Refused,
}
