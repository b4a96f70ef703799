namespace Planhat.Packages.Tests.Contents;

/// <summary>What a package is to hold, beside README and icon.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Files">All files, in any order.</param>
/// <param name="Dependencies">As <c>framework: id</c>.</param>
/// <param name="Types">Its package types; none for a dependency.</param>
/// <param name="Libraries">The assemblies whose symbols stand in the symbol package.</param>
internal sealed record ExpectedPackage(
    string Id, IReadOnlyList<string> Files, IReadOnlyList<string> Dependencies, IReadOnlyList<string> Types, IReadOnlyList<string> Libraries);
