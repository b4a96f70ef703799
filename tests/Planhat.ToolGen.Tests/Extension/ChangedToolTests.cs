using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Extension;

/// <summary>What a host's changes of a library's tools are compiled to.</summary>
public sealed class ChangedToolTests
{
    private const string Host = """
        extends: license
        endpoints:
          get_single_planhat_license_by_id:
            rename: read_acme_contract
            title: Read a contract
            description: Read one contract of Acme. To change it use update_a_planhat_license_by_id.
            tags: [acme]
            synonyms: [deal]
            presets: [acme-desk]
            aliases: [read_contract]
            exposure: extended
            returns: [_id, product]
          delete_a_planhat_license_by_id: { hide: true }
        """;

    private const string Api = """
        extends_api: planhat
        instructions: Licenses are contracts.
        tags: { acme: What Acme changed. }
        presets: { acme-desk: Acme's desk. }
        """;

    private const string Path = "own/license.planhat.yaml";

    [Fact]
    public void EmittedFilesAreThoseOfTheSnapshots()
    {
        GeneratorRun run = HostRun.Of((Path, Host), ("own/acme.planhat.yaml", Api));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["PlanhatToolNames.g.cs", "PlanhatTools.g.cs", "ReadAcmeContractTool.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Sources, static source =>
        {
            string stored = SourceFolder.Of("Snapshots", "Host", source.Key.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal));
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                File.WriteAllText(stored, source.Value);
            }

            Assert.Equal(File.ReadAllText(stored), source.Value);
        });
    }

    [Fact]
    public void ChangedToolStaysOutOfTheHostsClient()
    {
        GeneratorRun run = HostRun.Of((Path, Host + """

              list_lost_licenses:
                operation: list
                description: List lost licenses.
                returns: [_id]
            """), ("own/acme.planhat.yaml", Api));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("ListLostAsync(", run.Sources["LicenseClient.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("GetAsync(", run.Sources["LicenseClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: [finance]", 0)]
    [InlineData("synonyms: [agreement]", 9)]
    [InlineData("presets: { renewals: [create] }", 1)]
    [InlineData("presets: { renewals: [get_single_planhat_license_by_id, delete_a_planhat_license_by_id] }", 1)]
    [InlineData("rules: [{ any_of: [product, value] }]", 1)]
    [InlineData("properties: { seats: { type: integer } }", 9)]
    public void WhatAnExtensionSaysOfAllToolsIsCompiledIntoThoseItMakesDifferent(string said, int tools)
    {
        GeneratorRun run = HostRun.Of((Path, $"extends: license\n{said}\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(tools, run.Sources.Keys.Count(static name => name.EndsWith("Tool.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void ShippedDescriptionsGetTheNewNameOfARenamedTool()
    {
        string mentioning = SampleDefinitions.License.Replace(
            "Create a license of a company.", "Create a license; look in list_all_planhat_licenses, not in relist_all_planhat_licenses.", StringComparison.Ordinal);
        GeneratorRun run = HostRun.AsLibrary(
            GeneratorRun.Of(
                (SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields),
                (SampleDefinitions.LicensePath, mentioning),
                (Path, "extends: license\nendpoints:\n  list_all_planhat_licenses: { rename: list_contracts }\n")),
            SampleDefinitions.ApiPath,
            SampleDefinitions.LicensePath);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            ["CreateAPlanhatLicenseTool.g.cs", "ListContractsTool.g.cs"],
            run.Sources.Keys.Where(static name => name.EndsWith("Tool.g.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(
            "\"Create a license; look in list_contracts, not in relist_all_planhat_licenses.\"", run.Sources["CreateAPlanhatLicenseTool.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Replaced = [\"create_a_planhat_license\", \"list_all_planhat_licenses\"]", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void HostThatOnlyHidesGetsACatalog()
    {
        GeneratorRun run = HostRun.Of((Path, "extends: license\nendpoints:\n  delete_a_planhat_license_by_id: { hide: true }\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["PlanhatToolNames.g.cs", "PlanhatTools.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Hidden = [\"delete_a_planhat_license_by_id\"]", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfAHiddenToolMayGoToAnEndpointOfTheHost()
    {
        GeneratorRun run = HostRun.Of((Path, """
            extends: license
            endpoints:
              delete_a_planhat_license_by_id: { hide: true }
              end_acme_contract:
                operation: custom
                method: POST
                path: /licenses/end
                description: End a contract.
                aliases: [delete_a_planhat_license_by_id]
            """));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"delete_a_planhat_license_by_id\",\n", run.Sources["EndAcmeContractTool.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void HostChangesWhatALibraryBetweenMadeOfATool()
    {
        const string between = "lib/license.planhat.yaml";
        GeneratorRun run = HostRun.AsLibrary(
            HostRun.Of(
                (between, "extends: license\nendpoints:\n  get_single_planhat_license_by_id: { rename: read_license }\n  delete_a_planhat_license_by_id: { hide: true }\n"),
                (Path, "extends: license\nendpoints:\n  read_license: { rename: read_contract }\n")),
            between);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"get_single_planhat_license_by_id\", \"read_license\"", run.Sources["ReadContractTool.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Replaced = [\"read_license\"]", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeInAFileInErrorIsNotMade()
    {
        GeneratorRun run = HostRun.Of(
            (Path, Host + "\nsurprise: true\n"),
            ("own/acme.planhat.yaml", Api),
            ("own/other.planhat.yaml", "extends: license\nendpoints:\n  create_a_planhat_license: { tags: [acme] }\n"));

        Assert.Equal(["PHTG021"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("Replaced = [\"create_a_planhat_license\"]", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void DescriptionOfOneChangeEmitsThatToolAlone()
    {
        GeneratorRun first = HostRun.Of((Path, Host), ("own/acme.planhat.yaml", Api));
        GeneratorRun second = first.Edit(Path, Host.Replace("Read one contract of Acme.", "Read a contract of Acme.", StringComparison.Ordinal));
        GeneratorRun commented = second.Edit(Path, "# A note.\n" + Host.Replace("Read one contract of Acme.", "Read a contract of Acme.", StringComparison.Ordinal));

        Assert.Equal(["ReadAcmeContractTool.g.cs"], second.Emitted(first));
        Assert.Empty(commented.Emitted(second));
    }

    [Fact]
    public void TwoFilesThatChangeOneToolAreToldInTheSecond()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindInHost(
            ("b.planhat.yaml", "extends: license\nendpoints:\n  list_licenses: { title: B }\n  delete_license: { hide: true }\n"),
            ("a.planhat.yaml", "extends: license\nendpoints:\n  list_licenses: { hide: true }\n  delete_license: { hide: true }\n"));

        Assert.Equal(
            [("PHTG148", "a.planhat.yaml", 3), ("PHTG145", "b.planhat.yaml", 3), ("PHTG145", "b.planhat.yaml", 4)],
            findings.Select(static finding => (finding.Id, finding.Path, finding.Line)));
    }

    [Fact]
    public void InstructionsThatNameAHiddenToolAreFound()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindInHost(
            ("acme.planhat.yaml", "extends_api: planhat\ninstructions: Never use delete_license.\n"),
            ("own.planhat.yaml", "extends: license\nendpoints:\n  delete_license: { hide: true }\n"));

        Finding finding = Assert.Single(findings);
        Assert.Equal("Never use delete_license.", finding.Text);
        Assert.Equal("The text of 'instructions' names 'delete_license', which this project hides; name another tool", finding.Message);
    }

    [Fact]
    public void FormerNameOfARenamedToolIsNotFreeForAnEndpoint()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindInHost(
            ("a.planhat.yaml", "extends: license\nendpoints:\n  delete_license: { rename: remove_license }\n"),
            ("b.planhat.yaml", "extends: license\nendpoints:\n  delete_license:\n    operation: delete\n    description: Drop.\n"));

        Assert.Equal(["b.planhat.yaml delete_license Tool 'delete_license' is defined in 'a.planhat.yaml' already; choose another name"],
            findings.Select(static finding => $"{finding.Path} {finding.Text} {finding.Message}"));
    }

    [Fact]
    public void ChangeOfAnotherModelsToolIsSentToThatModel()
    {
        Finding finding = Assert.Single(DefinitionFiles.FindInHost(
            ("sale.planhat.yaml", "model: sale\nresource: sales\npath: /sales\n"),
            ("b.planhat.yaml", "extends: sale\nendpoints:\n  list_licenses: { title: B }\n")));

        Assert.Equal("PHTG140", finding.Id);
        Assert.Contains("change it in a file that extends 'license'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LimitsOfADescriptionHoldForAChange()
    {
        Finding finding = Assert.Single(DefinitionFiles.FindInHost(
            ("b.planhat.yaml", $"extends: license\nendpoints:\n  list_licenses: {{ description: {new string('x', 2100)} }}\n")));

        Assert.Equal(("PHTG104", "b.planhat.yaml", 3), (finding.Id, finding.Path, finding.Line));
    }
}
