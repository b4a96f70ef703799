namespace Planhat.ToolGen.CustomFields;

/// <summary>Wants to know when an account's custom fields have changed.</summary>
internal interface ICustomFieldListener
{
    /// <summary>Is called after definitions were read that nobody had before, by whatever thread did the reading.</summary>
    void OnChanged();
}
