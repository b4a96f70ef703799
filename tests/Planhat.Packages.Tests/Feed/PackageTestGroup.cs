namespace Planhat.Packages.Tests.Feed;

/// <summary>All tests here share the packages, which are packed once.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
