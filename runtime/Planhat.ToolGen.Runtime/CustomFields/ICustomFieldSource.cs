namespace Planhat.ToolGen.CustomFields;

/// <summary>Knows the custom fields of one account.</summary>
/// <remarks>
/// Names and values are checked by the definitions of their parent. A parent without any definition stays open: any name is taken
/// there, since the account may call its parents otherwise than expected. So a source that leaves out fields to keep them from
/// being written has to leave at least one for the parent.
/// </remarks>
public interface ICustomFieldSource
{
    /// <summary>Reads the definitions.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CustomFieldsUnavailableException">They cannot be read now.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken);
}
