namespace Planhat.ToolGen.Emulator.Limits;

/// <summary>Where one request stands in the quota.</summary>
/// <param name="Limit">Requests per window; null when the quota is off.</param>
/// <param name="Remaining">Requests left in the window.</param>
/// <param name="ResetSeconds">Whole seconds, rounded up, until the window ends.</param>
/// <param name="IsExceeded">Whether this request is one too many.</param>
internal readonly record struct RateLimitState(int? Limit, int Remaining, int ResetSeconds, bool IsExceeded);
