using System.Globalization;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>Each rule of the schema lock on its three cases: breaking, harmless, accepted.</summary>
public sealed class LockRuleTests
{
    public static TheoryData<string> Rules => [.. LockCases.Rules];

    public static TheoryData<string> RulesOfChanges => [.. LockCases.Rules.Where(LockPage.Exists)];

    [Fact]
    public void EachRuleHasItsCasesAndEachCaseItsRule()
    {
        Assert.True(LockCases.Rules.Count > 45);
        Assert.Equal(LockCases.Rules, LockCases.Shown);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatBreaksIsFoundByItsRule(string id) => Assert.Contains(LockCases.Of(id).Breaking.Diagnostics, found => found.Id == id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatIsHarmlessIsNotFoundByTheRuleAndIsNoError(string id) =>
        Assert.DoesNotContain(LockCases.Of(id).Harmless.Diagnostics, found => found.Id == id || found.Severity == DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatWasAcceptedIsFoundNoMoreNotEvenOnCi(string id)
    {
        LockCase shown = LockCases.Of(id);

        Assert.Empty(shown.Breaking.Accepting().Diagnostics);
        Assert.Empty(shown.Accepted.Option("ContinuousIntegrationBuild", "true").Diagnostics);
    }

    [Theory]
    [MemberData(nameof(RulesOfChanges))]
    public void AChangeIsFoundByItsRuleAloneAndToldWithBothValues(string id)
    {
        Assert.All(LockCases.Of(id).Breaking.Diagnostics, found =>
        {
            Assert.Equal(id, found.Id);
            string message = found.GetMessage(CultureInfo.InvariantCulture);
            Assert.StartsWith("Tool '", message, StringComparison.Ordinal);
            Assert.Contains(": /tools/", message, StringComparison.Ordinal);
            Assert.Matches(" was .+ and is .+; .+'dotnet build -p:AcceptToolChanges=true'", message);
        });
    }

    [Theory]
    [MemberData(nameof(RulesOfChanges))]
    public void AnAcceptedChangeStandsInTheReport(string id) =>
        Assert.Contains($"({id})", LockCases.Of(id).Breaking.Accepting().Report(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(RulesOfChanges))]
    public void OnCiAnyChangeIsAnError(string id)
    {
        GeneratorRun run = LockCases.Of(id).Breaking.Option("ContinuousIntegrationBuild", "true");

        Assert.Equal(["PHTG156", id], run.Diagnostics.Select(static found => found.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Single(run.Diagnostics, static found => found is { Id: "PHTG156", Severity: DiagnosticSeverity.Error });
    }
}
