namespace Planhat.ToolGen.Proxy;

/// <summary>What Planhat said about the quota of the account; members it did not name are null.</summary>
/// <param name="Limit">Calls the current window allows.</param>
/// <param name="Remaining">Calls left in the current window.</param>
/// <param name="Reset">Seconds until the window begins anew, never negative.</param>
public sealed record RateLimit(long? Limit, long? Remaining, long? Reset);
