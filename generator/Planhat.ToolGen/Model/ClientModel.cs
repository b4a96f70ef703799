using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>The typed client of one model: what this compilation's tools can do with its records.</summary>
/// <remarks>Cached between runs: keep it immutable, compared by value, and free of positions.</remarks>
/// <param name="Stem">What the C# names of the model begin with.</param>
/// <param name="Property">The property of <c>PlanhatClient</c>.</param>
/// <param name="Resource">The plural for people.</param>
/// <param name="RecordNamespace">Namespace of the library that emits the records; null when this compilation does.</param>
/// <param name="HasUpsert">Whether upserts have a type of their own, which takes the identifier.</param>
/// <param name="Methods">The methods in the order of the endpoints.</param>
internal sealed record ClientModel(
    string Stem,
    string Property,
    string Resource,
    string? RecordNamespace,
    bool HasUpsert,
    EquatableArray<ClientMethodModel> Methods)
{
    public string ClassName => Stem + TypedNames.Client;
}
