using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Identifiers;

/// <summary>What a look-up is made for.</summary>
/// <param name="Request">The call.</param>
/// <param name="Pointer">JSON pointer of the argument that names the record.</param>
internal sealed record LookUpOrigin(ToolRequest Request, string Pointer);
