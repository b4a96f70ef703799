namespace Planhat.ToolGen.TestSupport;

/// <summary>
/// A fact that needs a component named by an environment variable, which <c>tests/run.sh</c> sets.
/// Without it the fact is skipped, unless <c>REQUIRE_ALL=1</c>: then it runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresFactAttribute : FactAttribute
{
    /// <param name="variable">The environment variable that names the component's path.</param>
    public RequiresFactAttribute(string variable)
    {
        if (TestComponent.IsMissing(variable))
        {
            Skip = $"{variable} is not set; tests/run.sh sets it up";
        }
    }
}
