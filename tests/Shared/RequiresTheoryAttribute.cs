namespace Planhat.ToolGen.TestSupport;

/// <summary>A theory under the same condition as <see cref="RequiresFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresTheoryAttribute : TheoryAttribute
{
    /// <param name="variable">The environment variable that names the component's path.</param>
    public RequiresTheoryAttribute(string variable)
    {
        if (TestComponent.IsMissing(variable))
        {
            Skip = $"{variable} is not set; tests/run.sh sets it up";
        }
    }
}
