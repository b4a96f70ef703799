namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>What the environment says about snapshots.</summary>
/// <param name="IsUpdate">Whether what is becomes what is approved.</param>
/// <param name="IsContinuousIntegration">Whether nobody is there to look at a new file; nothing is written then.</param>
internal sealed record SnapshotSettings(bool IsUpdate, bool IsContinuousIntegration)
{
    /// <summary>The variable that updates snapshots when it is 1.</summary>
    public const string UpdateVariable = "UPDATE_SNAPSHOTS";

    private static readonly string[] IntegrationVariables = ["CI", "TF_BUILD"];

    public static SnapshotSettings FromEnvironment() => From(Environment.GetEnvironmentVariable);

    /// <param name="variable">Gives the value of an environment variable.</param>
    public static SnapshotSettings From(Func<string, string?> variable) =>
        new(IsSet(variable(UpdateVariable)), IntegrationVariables.Any(name => IsSet(variable(name))));

    private static bool IsSet(string? value) => value == "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
