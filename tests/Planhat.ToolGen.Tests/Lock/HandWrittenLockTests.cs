using System.Globalization;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>Locks as merges, other versions and people leave them.</summary>
public sealed class HandWrittenLockTests
{
    private static readonly string Current = GeneratorRun.Of(SampleDefinitions.All).Accepting().Lock();

    [Theory]
    [InlineData("", "PHTG150")]
    [InlineData("{", "PHTG150")]
    [InlineData("[]", "PHTG150")]
    [InlineData("just text", "PHTG150")]
    [InlineData("{\"tools\": {}}", "PHTG150")]
    [InlineData("{\"format\": 2}", "PHTG150")]
    [InlineData("{\"format\": 2, \"tools\": []}", "PHTG150")]
    [InlineData("{\"format\": 2, \"tools\": {\"a\": 3}}", "PHTG150")]
    [InlineData("{\"format\": 2, \"tools\": {\"a\": &x {}}}", "PHTG150")]
    [InlineData("{\"format\": 2, \"tools\": {\"a\": \"\\ud83d\"}}", "PHTG150")]
    [InlineData("{\"format\": 1, \"tools\": {}}", "PHTG151")]
    [InlineData("{\"format\": 3, \"tools\": {}}", "PHTG151")]
    [InlineData("{\"format\": 2, \"tools\": {\"a\": {}, \"a\": {}}}", "PHTG152")]
    public void WhatIsNoLockIsOneFinding(string text, string id)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).WithLock(text);

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal(id, found.Id);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Equal(LockedRun.LockPath, found.Location.GetLineSpan().Path);
        Assert.Equal(Current, GeneratorRun.Of(SampleDefinitions.All).WithLock(text).Accepting().Lock());
    }

    [Theory]
    [InlineData("PHTG150", 3, 1)]
    [InlineData("PHTG151", 2, 13)]
    [InlineData("PHTG152", 5, 5)]
    public void TheExampleOfAPageIsFoundAtItsPlace(string id, int line, int column)
    {
        string[] parts = File.ReadAllText(DocumentationPage.PathOf(id)).ReplaceLineEndings("\n").Split("```json\n");
        string wrong = parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)];
        string right = parts[2][..parts[2].IndexOf("```", StringComparison.Ordinal)];

        Diagnostic found = Assert.Single(GeneratorRun.Of(SampleDefinitions.All).WithLock(wrong).Diagnostics);
        Assert.Equal(id, found.Id);
        Assert.Equal((line - 1, column - 1), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        Assert.DoesNotContain(GeneratorRun.Of(SampleDefinitions.All).WithLock(right).Diagnostics, other => other.Id == id);
    }

    [Theory]
    [InlineData("1", "; write it anew by ")]
    [InlineData("3", "; update Planhat.ToolGen, or write the lock anew by ")]
    [InlineData("two", "; update Planhat.ToolGen, or write the lock anew by ")]
    public void ALockOfAnotherFormatIsWrittenAnewOrNeedsAnUpdate(string format, string advice)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).WithLock(Replaced(Current, "\"format\": 2", $"\"format\": {format}"));

        Assert.Contains(advice, Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(
            "# Tool changes\n\nThe previous schema lock could not be read or has another format, so that nothing was compared. The new one has 9 tools.\n",
            run.Accepting().Report());
    }

    [Fact]
    public void SecondLockIsAnError()
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).WithLock(Current).WithLock(Current, "defs/other.json");

        Assert.Equal(["PHTG153"], run.Diagnostics.Select(static found => found.Id));
    }

    [Fact]
    public void AJsonFileWithoutTheRoleIsNoLock() => Assert.Empty(GeneratorRun.Of(SampleDefinitions.All).Add(LockedRun.LockPath, "{").Diagnostics);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void LineEndsByteOrderMarkAndWhiteSpaceDoNotMatter(string lineEnd)
    {
        string text = "\uFEFF" + Current.ReplaceLineEndings(lineEnd).Replace("\": ", "\" :   ", StringComparison.Ordinal);

        Assert.Empty(GeneratorRun.Of(SampleDefinitions.All).WithLock(text).Option("ContinuousIntegrationBuild", "true").Diagnostics);
    }

    [Fact]
    public void TheOrderOfToolsAndMembersDoesNotMatter()
    {
        int second = Current.IndexOf(",\n    \"create_a_planhat_license\"", StringComparison.Ordinal);
        int third = Current.IndexOf(",\n    \"delete_a_planhat_license_by_id\"", StringComparison.Ordinal);
        int last = Current.LastIndexOf("\n  }\n}", StringComparison.Ordinal);
        string moved = Current[..second] + Current[third..last] + Current[second..third] + Current[last..];
        string swapped = Replaced(moved, "\"verb\": \"GET\",\n      \"host\": \"main\",", "\"host\": \"main\",\n      \"verb\": \"GET\",");

        Assert.Empty(GeneratorRun.Of(SampleDefinitions.All).WithLock(swapped).Option("ContinuousIntegrationBuild", "true").Diagnostics);
    }

    [Theory]
    [InlineData("\"next_cursor\": { \"anyOf\": [{ \"type\": \"string\" }, { \"type\": \"null\" }] }", "\"next_cursor\": { \"type\": \"string\" }", "PHTG202")]
    [InlineData("\"next_cursor\": { \"anyOf\": [{ \"type\": \"string\" }, { \"type\": \"null\" }] }", "\"next_cursor\": { \"type\": [\"string\", \"null\"] }", null)]
    [InlineData("\"result_count\": { \"type\": \"integer\" }", "\"result_count\": { \"anyOf\": [{ \"type\": \"integer\" }, { \"type\": \"null\" }] }", "PHTG205")]
    [InlineData("\"deleted\": { \"type\": \"boolean\" } }", "\"deleted\": { \"type\": \"boolean\" } }, \"required\": [\"deleted\"]", "PHTG202")]
    [InlineData("\"result_count\": { \"type\": \"integer\" }", "\"result_count\": { \"type\": \"integer\", \"surprise\": 1 }", "PHTG210")]
    [InlineData("\"result_count\": { \"type\": \"integer\" }", "\"result_count\": { \"type\": \"integer\", \"maximum\": 1 }", "PHTG203")]
    [InlineData("\"operation\": \"get\"", "\"operation\": \"custom\"", "PHTG210")]
    [InlineData("\"fixedPeriod\": { \"type\": \"boolean\" }", "\"fixedPeriod\": { \"type\": \"boolean\", \"surprise\": {} }", "PHTG210")]
    [InlineData("\"verb\": \"DELETE\",", "", "PHTG167")]
    public void ALockOfAnotherVersionIsComparedByTheSameRules(string now, string locked, string? id)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).WithLock(Replaced(Current, now, locked));

        Assert.Equal(id is null ? [] : [id], run.Diagnostics.Select(static found => found.Id).Distinct());
    }

    [Fact]
    public void TextsOfEveryKindComeBackAsTheyWere()
    {
        const string Hostile = "Say \\\"no\\\" ; \\\\ */ //L {0} \\u00e9 \\U0001F600 #{a: [b]}, 'x' \\n//X end.";
        GeneratorRun clean = GeneratorRun.Of(
            (SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields),
            (SampleDefinitions.LicensePath, SampleDefinitions.License.Replace("Part of the company's name.", $"\"{Hostile}\"", StringComparison.Ordinal)));
        Assert.Empty(clean.Diagnostics);

        string accepted = clean.Accepting().Lock();
        Assert.Empty(clean.Option("AcceptToolChanges", "false").WithLock("\n" + accepted).Option("ContinuousIntegrationBuild", "true").Diagnostics);
        Assert.Empty(EmittedCode.Problems(clean.Accepting(), EmittedCode.Host));
    }

    [Fact]
    public void ADifferenceIsToldInFull()
    {
        string locked = Replaced(Current, "\"description\": \"First day.\"", "\"description\": \"First day | `of` it.\"");
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).WithLock(locked);

        Assert.Equal(
            "Tool 'create_a_planhat_license' describes an argument in other words: /tools/create_a_planhat_license/input/properties/fromDate/description "
            + "was \"First day | `of` it.\" and is \"First day.\"; restore the description, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
            run.Diagnostics.Single(static found => found.GetMessage(CultureInfo.InvariantCulture).Contains("'create_", StringComparison.Ordinal)).GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(
            "| look at it | Description of an argument changed (PHTG177) | `/input/properties/fromDate/description` "
            + "| `` \"First day \\| `of` it.\" `` | `\"First day.\"` |\n",
            GeneratorRun.Of(SampleDefinitions.All).WithLock(locked).Accepting().Report().Split("## create_a_planhat_license\n")[1],
            StringComparison.Ordinal);
    }

    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
