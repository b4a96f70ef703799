namespace Planhat.ToolGen.CustomFields;

/// <summary>The definitions of an account's custom fields cannot be read. The message is fit for the caller: it names no address and no token.</summary>
public sealed class CustomFieldsUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why they cannot be read, one sentence.</param>
    /// <param name="innerException">The cause, for logs.</param>
    public CustomFieldsUnavailableException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
