using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Calls;

/// <summary>Filters of more identifiers than one address holds.</summary>
public sealed class LongFilterTests
{
    /// <summary>The lists that take several companies.</summary>
    public static TheoryData<string> ListsOfCompanies { get; } =
    [
        .. PlanhatTools.Catalog.Tools.OfType<ListTool>().Where(static tool => TakesSeveral(tool, "companyId")).Select(static tool => tool.Name),
    ];

    [Fact]
    public void MostListsTakeSeveralCompanies() => Assert.InRange(ListsOfCompanies.Count, 7, 30);

    [Theory]
    [MemberData(nameof(ListsOfCompanies))]
    public async Task ARecordHasOneCompanySoManyAreWalkedInParts(string tool)
    {
        using var account = new EmulatedAccount();

        await account.SucceedAsync(tool, Arguments("companyId"));

        Assert.InRange(account.Emulator.Journal.Entries.Count, 2, 4);
    }

    [Fact]
    public async Task ATaskMayHaveSeveralContactsSoManyAreRefused()
    {
        using var account = new EmulatedAccount();

        (bool isError, JsonElement error) = await account.CallAsync("list_all_planhat_tasks", Arguments("enduserIds"));

        Assert.True(isError);
        Assert.Equal("/enduserIds", error.GetProperty("failures")[0].GetProperty("path").GetString());
        Assert.Contains("too many for one request", error.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(account.Emulator.Journal.Entries);
    }

    private static bool TakesSeveral(PlanhatTool tool, string argument)
    {
        using JsonDocument schema = JsonDocument.Parse(tool.InputSchema.ToArray());
        return schema.RootElement.GetProperty("properties").TryGetProperty(argument, out JsonElement property)
            && property.GetRawText().Contains("\"array\"", StringComparison.Ordinal);
    }

    private static string Arguments(string filter)
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(static number => number.ToString("x24", CultureInfo.InvariantCulture))];
        return JsonSerializer.Serialize(new Dictionary<string, string[]> { [filter] = ids });
    }
}
