namespace Planhat.Tools.Tests;

/// <summary>Tests that build projects of this checkout, which must not run side by side.</summary>
internal static class CheckoutBuilds
{
    /// <summary>Name of their collection.</summary>
    public const string CollectionName = "Builds of the checkout";
}
