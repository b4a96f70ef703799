using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>One Planhat model: where its records live, how they are named, what they hold.</summary>
/// <param name="ClassName">C# name of the emitted description, such as <c>LicenseModel</c>.</param>
/// <param name="GetForms">Identifier forms Planhat takes in the path of a get.</param>
/// <param name="UpdateForms">Identifier forms Planhat takes in the path of an update.</param>
/// <param name="DeleteForms">Identifier forms Planhat takes in the path of a delete.</param>
/// <param name="ReferenceForms">Identifier forms Planhat itself understands where a body refers to the model.</param>
/// <param name="CustomFieldParent">Parent under which custom field definitions are filed, or null.</param>
/// <param name="PageDefault">Records Planhat returns when a list names no limit.</param>
/// <param name="PageMax">Most records of one upstream page.</param>
/// <param name="Constants">Properties with a fixed value in every create.</param>
/// <param name="Namespace">Namespace of the library that emits the description; null when this compilation does.</param>
internal sealed record RecordModel(
    string Name,
    string ClassName,
    string Resource,
    string Title,
    string Description,
    string Path,
    string Host,
    string IdProperty,
    string? ExternalIdProperty,
    string? SourceIdProperty,
    IdentifierForms GetForms,
    IdentifierForms UpdateForms,
    IdentifierForms DeleteForms,
    IdentifierForms ReferenceForms,
    string? CustomFieldParent,
    int PageDefault,
    int PageMax,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<string> Constants,
    string? Namespace)
{
    /// <summary>What the C# names of everything that belongs to the model begin with, such as <c>License</c>.</summary>
    public string Stem => TypedNames.Stem(Name);

    /// <summary>The identifier forms the model declares a property for.</summary>
    public IdentifierForms DeclaredForms =>
        IdentifierForms.Planhat
        | (ExternalIdProperty is null ? IdentifierForms.None : IdentifierForms.External)
        | (SourceIdProperty is null ? IdentifierForms.None : IdentifierForms.Source);
}
