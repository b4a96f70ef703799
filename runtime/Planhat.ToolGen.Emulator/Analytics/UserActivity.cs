namespace Planhat.ToolGen.Emulator;

/// <summary>One user activity as the analytics host took it.</summary>
/// <param name="Date">When it happened; the time of arrival when the caller named none.</param>
/// <param name="Action">What was done, such as <c>Logged in</c>; empty when not named.</param>
/// <param name="Weight">How much it counts, 1 when not named.</param>
/// <param name="Email">Mail address that was sent, or null.</param>
/// <param name="ExternalId">External id of the end user that was sent, or null.</param>
/// <param name="CompanyExternalId">External id of the company that was sent, or null.</param>
/// <param name="EnduserId"><c>_id</c> of the end user it was found to belong to, or null.</param>
/// <param name="CompanyId"><c>_id</c> of the company it was found to belong to, or null.</param>
/// <param name="Info">The JSON text of <c>info</c>; <c>{}</c> when not sent.</param>
public sealed record UserActivity(
    DateTimeOffset Date,
    string Action,
    decimal Weight,
    string? Email,
    string? ExternalId,
    string? CompanyExternalId,
    string? EnduserId,
    string? CompanyId,
    string Info);
