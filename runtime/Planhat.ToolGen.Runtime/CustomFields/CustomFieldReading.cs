namespace Planhat.ToolGen.CustomFields;

/// <summary>What came of one reading: definitions, or why there are none.</summary>
/// <param name="Set">The definitions, or null.</param>
/// <param name="Problem">Why there are none, one sentence that is fit for the caller; null exactly when there are.</param>
/// <param name="Cause">What went wrong, for logs and inner exceptions; or null.</param>
internal sealed record CustomFieldReading(CustomFieldSet? Set, string? Problem, Exception? Cause)
{
    /// <summary>Reads; whatever goes wrong is an outcome, since nobody may be waiting for it.</summary>
    public static async Task<CustomFieldReading> OfAsync(ICustomFieldSource source, CancellationToken stop)
    {
        try
        {
            stop.ThrowIfCancellationRequested();

            // Host code compiled without nullable annotations may return null all the same.
            return await source.ReadAsync(stop) is { } set ? Of(set) : Failed("The source of the custom field definitions returned nothing.");
        }
        catch (OperationCanceledException exception) when (stop.IsCancellationRequested)
        {
            return Failed("The account was closed before its custom field definitions were read.", exception);
        }
        catch (CustomFieldsUnavailableException exception)
        {
            return Failed(exception.Message, exception.InnerException);
        }
        catch (Exception exception)
        {
            return Unforeseen(exception);
        }
    }

    /// <summary>Definitions.</summary>
    public static CustomFieldReading Of(CustomFieldSet set) => new(set, Problem: null, Cause: null);

    /// <summary>No definitions.</summary>
    public static CustomFieldReading Failed(string problem, Exception? cause = null) => new(Set: null, problem, cause);

    /// <summary>No definitions, because of something nobody foresaw.</summary>
    public static CustomFieldReading Unforeseen(Exception exception) =>
        Failed("The source of the custom field definitions failed unexpectedly.", exception);

    /// <summary>The definitions, or an exception that belongs to whoever asks.</summary>
    /// <exception cref="CustomFieldsUnavailableException">There are none.</exception>
    public CustomFieldSet Take() => Set ?? throw new CustomFieldsUnavailableException(Problem!, Cause);
}
