namespace Planhat.ToolGen.Binding;

/// <summary>Checks the values of custom fields, as far as their definitions are known.</summary>
public interface ICustomFieldBinder
{
    /// <summary>Checks the value of one custom field and writes it.</summary>
    /// <param name="field">The reader; its name is the field's display name. Failures are collected in it.</param>
    /// <param name="target">Where the checked value goes.</param>
    void Bind(ref ArgumentReader field, ValueTarget target);
}
