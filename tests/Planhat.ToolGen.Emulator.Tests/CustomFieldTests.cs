using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class CustomFieldTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §6: flags default false
    [Fact]
    public async Task CreatedFieldHasItsFlagsDown()
    {
        JsonObject field = (await _planhat.Post("customfields", """{"parent":"company","type":"list","name":"Tier","listValues":["A"]}""")).Record;
        foreach (string flag in (ReadOnlySpan<string>)["isHidden", "isFeatured", "isShared", "isLocked", "isMandatory", "isFormula"])
        {
            Assert.False(field[flag]!.GetValue<bool>());
        }
    }

    // planhat-models.md §6: allowed values of type
    [Theory]
    [InlineData("rich text", 200)]
    [InlineData("team members", 200)]
    [InlineData("Number", 400)]
    [InlineData("datetime", 400)]
    public async Task OnlyKnownTypesAreAccepted(string type, int status) =>
        Assert.Equal(status, (await _planhat.Post("customfields", $$"""{"parent":"company","type":"{{type}}","name":"X"}""")).Status);

    // planhat-api.md §7: custom field: no bulk upsert
    [Fact]
    public async Task FieldsHaveNoBulkUpsert() => Assert.Equal(404, (await _planhat.Put("customfields", "[]")).Status);

    // planhat-models.md §6: parent as a list parameter is undocumented
    [Fact]
    public async Task TheParentParameterFiltersNothing()
    {
        await Define("company", "text", "A");
        await Define("license", "text", "B");
        Assert.Equal(2, (await _planhat.Get("customfields?parent=license")).Records.Length);
    }

    // planhat-api.md §10: custom is keyed by the display name; null clears a custom value; update is partial
    [Fact]
    public async Task UpdateMergesCustomValuesAndNullClearsOne()
    {
        string id = await _planhat.Create("companies", """{"name":"A","custom":{"Seats #":4,"Go live 🚀":20500,"Old":1}}""");
        JsonObject updated = (await _planhat.Put($"companies/{id}", """{"custom":{"Seats #":5,"Old":null}}""")).Record;
        Assert.Equal(5, updated["custom"]!["Seats #"]!.GetValue<int>());
        Assert.Equal(20500, updated["custom"]!["Go live 🚀"]!.GetValue<int>());
        Assert.False(updated["custom"]!.AsObject().ContainsKey("Old"));
    }

    // planhat-api.md §10: formula fields are calculated: read-only
    [Fact]
    public async Task FormulaValuesCannotBeWritten()
    {
        await _planhat.Create("customfields", """{"parent":"company","type":"number","name":"F","isFormula":true}""");
        JsonObject company = (await _planhat.Post("companies", """{"name":"A","custom":{"F":1,"G":2}}""")).Record;
        Assert.Equal("""{"G":2}""", company["custom"]!.ToJsonString());
    }

    // planhat-api.md §5 Writes: option values are case-sensitive [GUIDE]
    [Theory]
    [InlineData("\"Basic\"", 200)]
    [InlineData("\"basic\"", 400)]
    [InlineData("\"Gold\"", 400)]
    public async Task ListValuesMustBeOptionsToTheLetter(string value, int status)
    {
        await Define("company", "list", "Tier");
        Assert.Equal(status, (await _planhat.Post("companies", $$"""{"name":"A","custom":{"Tier":{{value}} } }""")).Status);
    }

    // planhat-api.md §10 multipicklist: array of strings; §5 Writes: option values are case-sensitive
    [Theory]
    [InlineData("""["Basic","Plus"]""", 200)]
    [InlineData("""["Basic","plus"]""", 400)]
    public async Task MultipicklistValuesMustAllBeOptions(string value, int status)
    {
        await Define("company", "multipicklist", "Tier");
        Assert.Equal(status, (await _planhat.Post("companies", $$"""{"name":"A","custom":{"Tier":{{value}} } }""")).Status);
    }

    // planhat-api.md §10: renaming a field renames the key
    [Fact]
    public async Task RenamingAFieldRenamesTheKeyInRecordsOfItsParentOnly()
    {
        string field = await Define("company", "text", "Old");
        string company = await _planhat.Create("companies", """{"name":"A","custom":{"Old":"x"}}""");
        string license = await _planhat.Create("licenses", """{"_currency":"EUR","mrr":1,"custom":{"Old":"y"}}""");
        await _planhat.Put($"customfields/{field}", """{"name":"New"}""");
        Assert.Equal("""{"New":"x"}""", (await _planhat.Get($"companies/{company}")).Record["custom"]!.ToJsonString());
        Assert.Equal("""{"Old":"y"}""", (await _planhat.Get($"licenses/{license}")).Record["custom"]!.ToJsonString());
    }

    // planhat-api.md §10: custom is an object keyed by the display name
    [Fact]
    public async Task CustomThatIsNoObjectIsRefused() =>
        Assert.Equal(400, (await _planhat.Post("companies", """{"name":"A","custom":[1]}""")).Status);

    private Task<string> Define(string parent, string type, string name) => _planhat.Create(
        "customfields", $$"""{"parent":"{{parent}}","type":"{{type}}","name":"{{name}}","listValues":["Basic","Plus"]}""");
}
