namespace Planhat.ToolGen.Model;

/// <summary>A property of a record or of a nested object.</summary>
/// <param name="Name">The name models see: argument, <c>fields</c>, <c>where</c>.</param>
/// <param name="WireName">The name in request bodies.</param>
/// <param name="ReadName">The name in responses.</param>
/// <param name="CSharpName">The name of the C# member.</param>
/// <param name="RequiredOnCreate">Whether a create is refused without it.</param>
/// <param name="RequiredOnUpdate">Whether an update is refused without it.</param>
/// <param name="OnCreate">Whether a create may carry it.</param>
/// <param name="OnUpdate">Whether an update may carry it.</param>
/// <param name="Default">JSON text put into a create body when the argument is absent, or null.</param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    string ReadName,
    string CSharpName,
    string Description,
    ValueModel Value,
    PropertyAccess Access,
    bool RequiredOnCreate,
    bool RequiredOnUpdate,
    bool OnCreate,
    bool OnUpdate,
    string? Default,
    bool Unconfirmed);
