using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>A property of a record or of a nested object.</summary>
/// <param name="Name">The name models see: argument, <c>fields</c>, <c>where</c>.</param>
/// <param name="WireName">The name in request bodies.</param>
/// <param name="ReadName">The name in responses.</param>
/// <param name="CSharpName">The name of the property of the typed record.</param>
/// <param name="RequiredOnCreate">Whether a create is refused without it.</param>
/// <param name="RequiredOnUpdate">Whether an update is refused without it.</param>
/// <param name="OnCreate">Whether a create may carry it.</param>
/// <param name="OnUpdate">Whether an update may carry it.</param>
/// <param name="Default">Put into a create body when the argument is absent, or null.</param>
/// <param name="Unconfirmed">Whether the source for it is weak, which the documentation of the model says.</param>
/// <param name="Synonyms">Other words that people use for it.</param>
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
    ScalarValue? Default,
    bool Unconfirmed,
    EquatableArray<string> Synonyms)
{
    /// <summary>Whether every write wants it. Below an argument, where objects hold only what the operation takes: whether it is required.</summary>
    public bool AlwaysRequired => RequiredOnCreate && RequiredOnUpdate;

    /// <summary>Whether the operation may carry it.</summary>
    /// <remarks>Nobody knows beforehand whether an upsert will create or update, so that it takes what either may carry.</remarks>
    public bool IsWritableOn(OperationKind operation) => operation switch
    {
        OperationKind.Update => OnUpdate,
        OperationKind.Upsert or OperationKind.BulkUpsert => OnCreate || OnUpdate,
        _ => OnCreate,
    };

    /// <summary>Whether the operation is refused without it.</summary>
    /// <remarks>Of an upsert only what both a create and an update are refused without.</remarks>
    public bool IsRequiredOn(OperationKind operation) => operation switch
    {
        OperationKind.Update => RequiredOnUpdate,
        OperationKind.Upsert or OperationKind.BulkUpsert => AlwaysRequired,
        _ => RequiredOnCreate,
    };
}
