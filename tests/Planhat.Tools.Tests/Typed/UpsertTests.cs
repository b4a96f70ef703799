using System.Globalization;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <summary>What became of each record of an upsert, over HTTP.</summary>
public sealed class UpsertTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task UpsertTellsWhatBecameOfEachRecord()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        LicenseWrite same = new() { ExternalId = "L-1", Product = "Team plan" };
        UpsertResult result = await account.Client.Licenses.UpsertAsync(
        [
            same,
            new() { SourceId = "S-1", Product = "Group plan" },
            new() { ExternalId = "L-9", CompanyId = account.Id("company"), Currency = "EUR", Value = 10, FromDate = March, ToDate = March.AddYears(1), FixedPeriod = true },
            new() { ExternalId = "L-10", Product = "No company" },
        ]);

        Assert.Equal((1, 1, 1, 1, false), (result.Inserted, result.Updated, result.Unchanged, result.Failures.Count, result.IsComplete));
        Assert.Equal([UpsertOutcome.Inserted, UpsertOutcome.Failed], result.Items.Skip(2).Select(static item => item.Outcome));
        Assert.Equal(account.Id("license"), result.Items[0].Id?.ToString());
        Assert.NotNull(result.Items[3].Error);
        Assert.Equal("createdErrors", Assert.Single(result.Failures).Kind);
        Assert.NotNull(result.Hint);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(200)]
    public async Task WhenNothingAtAllIsWrittenEveryRecordIsToldAsFailed(int count)
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        UpsertResult result = await account.Client.Sales.UpsertAsync(Enumerable.Range(0, count).Select(static number => new SaleWrite { ExternalId = Key(number), Value = number }));

        Assert.Equal((0, 0, 0, false), (result.Inserted, result.Updated, result.Unchanged, result.IsComplete));
        Assert.Equal(count, result.Items.Count(static item => item.Outcome == UpsertOutcome.Failed));
        Assert.InRange(result.Failures.Count, 1, count);
        Assert.DoesNotContain(await account.Client.Sales.ListAsync().ToListAsync(), static sale => sale.ExternalId?.StartsWith("S-", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task KeyThatStandsTwiceWritesNothing()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        int before = await account.Client.Sales.ListAsync().CountAsync();

        UpsertResult result = await account.Client.Sales.UpsertAsync([.. Sales(account, 2), .. Sales(account, 1)]);

        Assert.All(result.Items, static item => Assert.Equal(UpsertOutcome.Failed, item.Outcome));
        Assert.NotEmpty(result.Failures);
        Assert.Equal(before, await account.Client.Sales.ListAsync().CountAsync());
    }

    [Fact]
    public async Task WrongRecordIsToldByItsPlaceAndNothingIsSent()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        account.Emulator.Journal.Clear();

        PlanhatValidationException failure = await Assert.ThrowsAsync<PlanhatValidationException>(
            () => account.Client.Sales.UpsertAsync([.. Sales(account, 2), new() { ExternalId = "S-9", Currency = "euro" }]));

        Assert.Equal("/items/2/_currency", Assert.Single(failure.Failures).Path);
        Assert.Empty(account.Emulator.Journal.Entries);
    }

    [Fact]
    public async Task UpsertOfMoreThanOneRequestTakesTellsHowFarItIs()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        var told = new ToldProgress();
        UpsertResult result = await account.Client.Sales.UpsertAsync(Sales(account, 5_001), told);

        Assert.Equal((5_001, true), (result.Inserted, result.IsComplete));
        Assert.Equal(5_001, result.Items.Count(static item => item.Outcome == UpsertOutcome.Inserted && item.Id is not null));
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public async Task UpsertThatBreaksOffTellsWhatIsDone()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        var told = new FaultAfter(account.Emulator, "503@PUT/sales*1");

        PlanhatServiceException failure = await Assert.ThrowsAsync<PlanhatServiceException>(
            () => account.Client.Sales.UpsertAsync(Sales(account, 5_002), told));

        UpsertResult completed = failure.Completed!;
        Assert.Equal((5_000, 5_000, true), (completed.Inserted, completed.Items.Count, completed.IsComplete));

        UpsertResult rest = await account.Client.Sales.UpsertAsync(Sales(account, 5_002).Skip(completed.Items.Count));
        Assert.Equal(2, rest.Inserted);
    }

    [Fact]
    public async Task UpsertWhoseFirstRequestFailsHasDoneNothing()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        account.Emulator.Faults.Add("429@PUT/sales*1");

        PlanhatRateLimitException failure = await Assert.ThrowsAsync<PlanhatRateLimitException>(() => account.Client.Sales.UpsertAsync(Sales(account, 5_001)));

        Assert.Empty(failure.Completed!.Items);
    }

    [Fact]
    public async Task UpsertOfNothingAsksNobody()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        account.Emulator.Journal.Clear();

        UpsertResult result = await account.Client.Sales.UpsertAsync([]);

        Assert.True(result.IsComplete);
        Assert.Empty(account.Emulator.Journal.Entries);
    }

    private static IEnumerable<SaleWrite> Sales(ClientAccount account, int count) => Enumerable.Range(0, count)
        .Select(number => new SaleWrite { ExternalId = Key(number), CompanyId = account.Id("company"), Currency = "EUR", Value = 100 + number });

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"S-{number:000}");
}
