namespace Planhat.ToolGen.Emission;

/// <summary>The version emitted code names as its maker.</summary>
internal static class GeneratorVersion
{
    /// <summary>Major, minor and patch of this assembly.</summary>
    public static string Text { get; } = typeof(GeneratorVersion).Assembly.GetName().Version.ToString(fieldCount: 3);
}
