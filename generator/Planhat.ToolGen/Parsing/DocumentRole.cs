namespace Planhat.ToolGen.Parsing;

/// <summary>Why a definition file takes part in the compilation.</summary>
internal enum DocumentRole
{
    /// <summary>The project's own file: its endpoints are emitted.</summary>
    Own,

    /// <summary>Compiled by another library: feeds names and types, emits nothing.</summary>
    Reference,
}
