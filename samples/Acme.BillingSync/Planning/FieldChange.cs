namespace Acme.BillingSync.Planning;

/// <summary>One property that would be written.</summary>
/// <param name="Field">Its name in Planhat.</param>
/// <param name="Old">What Planhat holds, for people.</param>
/// <param name="New">What billing says, for people.</param>
internal sealed record FieldChange(string Field, string Old, string New);
