using System.Globalization;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>A library's tool that a host takes away is gone for its users, although the host's lock never held it.</summary>
public sealed class HiddenToolTests
{
    private const string Path = "own/license.planhat.yaml";
    private const string Hidden = "delete_a_planhat_license_by_id";

    private const string Own = """
        extends: license
        endpoints:
          list_lost_licenses:
            operation: list
            description: List lost licenses.
            returns: [_id]

        """;

    private const string Hiding = Own + "  " + Hidden + ": { hide: true }\n";

    [Fact]
    public void HidingIsAnErrorAtItsPlace()
    {
        Diagnostic found = Assert.Single(HostRun.Of((Path, Hiding)).WithLock(LockOf(Own)).Diagnostics);

        Assert.Equal(("PHTG160", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains($"/hidden/{Hidden} was absent and is hidden; take 'hide' away", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal((Path, 6), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void WhatWasAcceptedIsFoundNoMoreNotEvenOnCi() =>
        Assert.Empty(HostRun.Of((Path, Hiding)).WithLock(LockOf(Hiding)).Option("ContinuousIntegrationBuild", "true").Diagnostics);

    [Fact]
    public void ToolThatIsNoLongerHiddenIsNew()
    {
        Diagnostic found = Assert.Single(HostRun.Of((Path, Own)).WithLock(LockOf(Hiding)).Diagnostics);

        Assert.Equal(("PHTG162", DiagnosticSeverity.Info), (found.Id, found.Severity));
    }

    [Fact]
    public void AcceptedHidingStandsInTheReport() =>
        Assert.Contains(Hidden, HostRun.Of((Path, Hiding)).WithLock(LockOf(Own)).Accepting().Report(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"hidden\": {},")]
    [InlineData("\"hidden\": [{}],")]
    public void MemberOfAnotherFormIsTold(string member)
    {
        string damaged = LockOf(Own).Replace("\"tools\":", member + "\n  \"tools\":", StringComparison.Ordinal);

        Diagnostic found = Assert.Single(HostRun.Of((Path, Own)).WithLock(damaged).Diagnostics);

        Assert.Contains("'hidden' is no list of names", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string LockOf(string definition) => HostRun.Of((Path, definition)).Accepting().Lock();
}
