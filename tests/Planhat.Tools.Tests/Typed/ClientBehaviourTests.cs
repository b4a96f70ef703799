using System.Globalization;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <summary>Pages, identifiers, failures and cancellation.</summary>
public sealed class ClientBehaviourTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 4, 1)]
    [InlineData(4, 4, 2)]
    [InlineData(8, 4, 3)]
    [InlineData(9, 4, 3)]
    [InlineData(3, 1, 4)]
    public async Task ListGivesEveryRecordOnceWhateverThePage(int count, int pageSize, int mostRequests)
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        await account.Client.Sales.DeleteAsync(account.Id("sale"));
        await UpsertSalesAsync(account, count);
        account.Emulator.Journal.Clear();

        List<string?> listed = await account.Client.Sales.ListAsync(new SaleListOptions { PageSize = pageSize }).Select(static sale => sale.ExternalId).ToListAsync();

        Assert.Equal(Enumerable.Range(0, count).Select(Key), listed.Order(StringComparer.Ordinal));
        Assert.InRange(account.Emulator.Journal.Entries.Count(static entry => entry.Path == "/sales"), 1, mostRequests);
    }

    [Fact]
    public async Task PagesAreReadOnlyAsFarAsTheyAreAskedFor()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        await UpsertSalesAsync(account, 9);
        account.Emulator.Journal.Clear();

        Assert.Equal(2, await account.Client.Sales.ListAsync(new SaleListOptions { PageSize = 2 }).Take(2).CountAsync());

        Assert.Single(account.Emulator.Journal.Entries, static entry => entry.Path == "/sales");
    }

    [Fact]
    public async Task ConditionsHoldOverAllPages()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        await UpsertSalesAsync(account, 9);

        List<SaleRecord> listed = await account.Client.Sales
            .ListAsync(new SaleListOptions
            {
                CompanyId = RecordId.External("ACME-1"),
                Where = new Where().AtLeast("value", 103).Less("value", 106.5m).In("externalId", "S-003", "S-004", "S-008"),
                Sort = "-value",
                PageSize = 1,
            })
            .ToListAsync();

        Assert.Equal([104m, 103m], listed.Select(static sale => sale.Value));
    }

    [Fact]
    public async Task ConditionsTakeTheValuesOfRecords()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        LicenseRecord license = await account.Client.Licenses.GetAsync(account.Id("license"));

        List<LicenseRecord> listed = await account.Client.Licenses
            .ListAsync(new()
            {
                Where = new Where()
                    .Equal("companyId", license.CompanyId?.ToString())
                    .In("renewalStatus", LicenseRenewalStatus.Ongoing, LicenseRenewalStatus.Lost, "renewed")
                    .Less("mrr", 1e9)
                    .AtLeast("value", 0),
            })
            .ToListAsync();

        Assert.Contains(license.Id, listed.Select(static found => found.Id));
    }

    [Fact]
    public async Task RecordIsNamedInAnyForm()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        RecordId[] names = [account.Id("license"), RecordId.External("L-1"), RecordId.Source("S-1")];
        foreach (RecordId name in names)
        {
            Assert.Equal(account.Id("license"), (await account.Client.Licenses.GetAsync(name)).Id?.ToString());
        }

        TaskRecord task = await account.Client.Tasks.CreateAsync(new()
        {
            CompanyId = RecordId.Source("CRM-1"),
            MainType = TaskMainType.Task,
            OwnerId = RecordId.External("U-1"),
            Endusers = [RecordId.External("E-1")],
        });
        Assert.Equal((account.Id("company"), account.Id("user")), (task.CompanyId?.ToString(), task.OwnerId?.ToString()));
        Assert.Equal([account.Id("enduser")], task.Endusers!.Select(static id => id.ToString()));
    }

    [Fact]
    public async Task NullEmptiesAndAbsentLeavesAsItIs()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        LicenseRecord changed = await account.Client.Licenses.UpdateAsync(account.Id("license"), new() { Product = null, Value = 1300 });

        Assert.Null(changed.Product);
        Assert.Equal((1300m, "EUR"), (changed.Value, changed.Currency));
    }

    [Fact]
    public async Task WrongPropertiesAreAllToldAtOnceAndNothingIsSent()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        account.Emulator.Journal.Clear();

        PlanhatValidationException failure = await Assert.ThrowsAsync<PlanhatValidationException>(
            () => account.Client.Licenses.CreateAsync(new() { Currency = "euro", RenewalStatus = "gone" }));

        Assert.Equal(422, failure.StatusCode);
        Assert.Equal("create_a_planhat_license", failure.Tool);
        Assert.Equal(["/_currency", "/companyId", "/renewalStatus"], failure.Failures.Select(static found => found.Path).Order(StringComparer.Ordinal));
        Assert.Contains("/_currency", failure.Message, StringComparison.Ordinal);
        Assert.Empty(account.Emulator.Journal.Entries);
    }

    [Fact]
    public async Task UnknownReferenceIsAFailureOfItsProperty()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        PlanhatValidationException failure = await Assert.ThrowsAsync<PlanhatValidationException>(
            () => account.Client.Tasks.CreateAsync(new() { CompanyId = account.Id("company"), MainType = TaskMainType.Task, OwnerId = RecordId.External("nobody") }));

        Assert.Equal("/ownerId", Assert.Single(failure.Failures).Path);
    }

    [Theory]
    [InlineData("429", typeof(PlanhatRateLimitException))]
    [InlineData("503", typeof(PlanhatServiceException))]
    [InlineData("403", typeof(PlanhatAccessException))]
    [InlineData("400", typeof(PlanhatValidationException))]
    [InlineData("409", typeof(PlanhatException))]
    public async Task StatusDecidesTheExceptionAndPlanhatsWordsAreInIt(string status, Type expected)
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        account.Emulator.Faults.Add($"{status}@DELETE/sales*always");

        PlanhatException failure = await Assert.ThrowsAnyAsync<PlanhatException>(() => account.Client.Sales.DeleteAsync(account.Id("sale")));

        Assert.IsType(expected, failure);
        Assert.Equal(int.Parse(status, CultureInfo.InvariantCulture), failure.Error.UpstreamStatus);
        Assert.NotNull(failure.RawResponse);
    }

    [Fact]
    public async Task CancelledListEnds()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        await UpsertSalesAsync(account, 3);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (SaleRecord _ in account.Client.Sales.ListAsync(new SaleListOptions { PageSize = 1 }).WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task CancelledCallIsNoPlanhatException()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.Client.Sales.GetAsync(account.Id("sale"), cancellation.Token));
    }

    [Fact]
    public async Task WhatIsMissingIsToldAtOnce()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync(Seed.Demo);

        await Assert.ThrowsAsync<ArgumentNullException>(() => account.Client.Licenses.GetAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => account.Client.Licenses.CreateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => account.Client.Licenses.UpdateAsync("extid-L-1", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => account.Client.Licenses.DeleteAsync(null!));
    }

    [Fact]
    public async Task IdentifierOfAnUpsertIsRefusedByACreate()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        PlanhatValidationException failure = await Assert.ThrowsAsync<PlanhatValidationException>(
            () => account.Client.Sales.CreateAsync(new SaleUpsert { Id = account.Id("sale"), CompanyId = account.Id("company"), Currency = "EUR", Value = 1 }));

        Assert.Equal("/_id", Assert.Single(failure.Failures).Path);
    }

    [Fact]
    public async Task HintsOfAnswersAreTold()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        List<PlanhatHint> told = [];
        var client = new PlanhatClient(account.Options, told.Add);
        account.Emulator.Faults.Add("503@GET/customfields*always");

        LicenseRecord created = await client.Licenses.CreateAsync(new()
        {
            CompanyId = account.Id("company"),
            Currency = "EUR",
            Mrr = 10,
            FromDate = March,
            Custom = { ["Unheard of"] = 1 },
        });

        PlanhatHint hint = Assert.Single(told);
        Assert.Equal("create_a_planhat_license", hint.Tool);
        Assert.Contains("custom field", hint.Text, StringComparison.OrdinalIgnoreCase);
        Assert.False(created.AdditionalMembers.TryGetValue("hint", out _));
    }

    [Fact]
    public async Task ClientIsMadeOfTheOptionsOfAConnection()
    {
        await using ClientAccount account = await ClientAccount.CreateAsync(Seed.Demo);
        var client = new PlanhatClient(account.Options);

        Assert.NotEqual(0, await client.Companies.ListAsync().CountAsync());
    }

    private static Task<UpsertResult> UpsertSalesAsync(ClientAccount account, int count) => account.Client.Sales.UpsertAsync(Sales(account, count));

    private static IEnumerable<SaleWrite> Sales(ClientAccount account, int count) => Enumerable.Range(0, count)
        .Select(number => new SaleWrite { ExternalId = Key(number), CompanyId = account.Id("company"), Currency = "EUR", Value = 100 + number });

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"S-{number:000}");
}
