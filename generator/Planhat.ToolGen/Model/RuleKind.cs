namespace Planhat.ToolGen.Model;

/// <summary>The kinds of rules over several arguments.</summary>
internal enum RuleKind
{
    /// <summary>One date may not lie before another.</summary>
    NotBefore,

    /// <summary>Some arguments are wanted when another has a certain value.</summary>
    RequireWhen,

    /// <summary>Some arguments are wanted when none of the keys is given by which the record could be matched.</summary>
    RequireForInsert,

    /// <summary>At least one of the arguments is wanted.</summary>
    AnyOf,
}
