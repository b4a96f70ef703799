namespace Planhat.ToolGen.Binding;

/// <summary>What an explicit null means.</summary>
internal enum NullArguments
{
    /// <summary>The same as leaving the argument out.</summary>
    Absent,

    /// <summary>The property is to be emptied.</summary>
    Empties,

    /// <summary>The same as leaving the argument out; a mistake among elements; in an object that is an element the property is to be emptied.</summary>
    EmptiesInItems,

    /// <summary>A mistake, as among the elements of an array.</summary>
    Refused,
}
