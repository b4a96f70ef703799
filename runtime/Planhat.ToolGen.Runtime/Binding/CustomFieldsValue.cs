namespace Planhat.ToolGen.Binding;

/// <summary>The custom fields of a record that stands inside an argument, as in a bulk upsert.</summary>
public static class CustomFieldsValue
{
    /// <summary>Binds an object of custom fields by their display names.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the object goes.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target)
    {
        if (!CustomFieldMembers.AreIn(ref argument, target.Request))
        {
            return;
        }

        target.BeginObject();
        CustomFieldMembers.Bind(ref argument, new HashSet<string>(StringComparer.Ordinal).Add, name => target[name]);
        target.EndObject();
    }
}
