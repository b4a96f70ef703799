namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>custom</c>, the custom fields of a write.</summary>
internal static class CustomArgument
{
    public static void Bind(ref ArgumentReader argument, ToolRequest request)
    {
        if (CustomFieldMembers.AreIn(ref argument, request))
        {
            CustomFieldMembers.Bind(ref argument, request.AddCustomField, name => request.CustomFields[name]);
        }
    }

    /// <summary>Puts the custom fields into the body, once all of them are known.</summary>
    public static void Complete(ToolRequest request)
    {
        if (request.HasCustomFields)
        {
            request.Body.WriteNested(ReservedNames.Custom, request.CustomFields);
        }
    }
}
