using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

/// <summary>Every line of Facts/returns.tsv: path, operation, and the members its answer holds at least.</summary>
public sealed class ReturnedMembersTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public static TheoryData<string, string, string> Facts { get; } = ReadFacts();

    public void Dispose() => _planhat.Dispose();

    // tools.tsv, "returns at least"
    [Theory]
    [MemberData(nameof(Facts))]
    public async Task TheAnswerHoldsTheMembersOfTheFactSheet(string path, string operation, string members)
    {
        string id = await _planhat.CreateSample(path);
        JsonObject answer = operation switch
        {
            "list" => (await _planhat.Get($"{path}?limit=1&sort=-_id")).Records[0],
            "get" => (await _planhat.Get($"{path}/{id}")).Record,
            "create" => await CreateAgain(path, id),
            "update" => (await _planhat.Put($"{path}/{id}", "{}")).Record,
            _ => (await _planhat.Delete($"{path}/{id}")).Record,
        };

        Assert.Subset(answer.Select(static member => member.Key).ToHashSet(StringComparer.Ordinal), members.Split(',').ToHashSet(StringComparer.Ordinal));
    }

    private async Task<JsonObject> CreateAgain(string path, string id)
    {
        await _planhat.Delete($"{path}/{id}");
        return (await _planhat.Post(path, SampleRecords.Body(path))).Record;
    }

    private static TheoryData<string, string, string> ReadFacts()
    {
        using Stream stream = typeof(ReturnedMembersTests).Assembly.GetManifestResourceStream("returns.tsv")!;
        using var reader = new StreamReader(stream);
        var facts = new TheoryData<string, string, string>();
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            facts.Add(columns[0], columns[1], columns[2]);
        }

        return facts;
    }
}
