using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Validation;

/// <summary>The first run of a host that does not refer to the library yet.</summary>
public sealed class MissingLibraryTests
{
    private const string Advice =
        "the shipped definitions are missing as reference files: refer to the package of their library, or add them as AdditionalFiles with PlanhatToolGenRole=\"Reference\"";

    private const string Workflow = "model: workflow\nresource: workflows\npath: /workflows\nproperties:\n  companyId: { type: reference, to: company }\n";

    [Fact]
    public void WhatALibraryShipsIsSaidToBeMissing()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindAll(
            ("acme.planhat.yaml", "extends_api: planhat\ntags: { acme: What Acme changed. }\n"),
            ("company.planhat.yaml", "extends: company\nsynonyms: [account]\n"),
            ("workflow.planhat.yaml", Workflow));

        Assert.Equal(
            [
                $"PHTG138 There is no API 'planhat' to extend; {Advice}",
                $"PHTG063 There is no model 'company' to extend; {Advice}",
                "PHTG050 No file describes the API this model belongs to; add a file that begins with 'api:', or reference the library that has it",
                $"PHTG080 There is no model 'company' to refer to; {Advice}",
            ],
            findings.Select(static finding => $"{finding.Id} {finding.Message}"));
    }

    [Fact]
    public void BesideALibraryOnlyTheNamesAreWrong()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindInHost(("test.planhat.yaml", "extends: workflow\nsynonyms: [playbook]\n"));

        Assert.Equal("There is no model 'workflow' to extend; there is only 'license'", Assert.Single(findings).Message);
    }
}
