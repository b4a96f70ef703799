using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Proxy;

namespace Planhat.Tools.Tests.Faults;

public sealed class FaultMatrixTests
{
    public static TheoryData<string> Faults { get; } = [.. FaultCase.All.Select(static fault => fault.Kind)];

    [Theory]
    [MemberData(nameof(Faults))]
    public Task AFaultIsPassedThroughAtOnceAsOneErrorOfTheContract(string fault) =>
        ForEachOperationAsync(fault, static (account, fault, operation) => FaultMatrix.CheckLastingAsync(account, fault, operation, retries: false));

    [Theory]
    [MemberData(nameof(Faults))]
    public Task ALastingFaultEndsRetriesWithOneErrorOfTheContract(string fault) =>
        ForEachOperationAsync(fault, static (account, fault, operation) => FaultMatrix.CheckLastingAsync(account, fault, operation, retries: true));

    [Theory]
    [MemberData(nameof(Faults))]
    public Task AFaultThatPassesIsRetriedWithoutWritingTwice(string fault) =>
        ForEachOperationAsync(fault, FaultMatrix.CheckPassingAsync);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task OfTwoDifferentFaultsInARowTheSecondIsToldAndTheFirstNotForgotten(string second)
    {
        foreach (string first in (string[])["429", "504", "503", "reset", "reset-after", "truncate"])
        {
            await ForEachOperationAsync(second, (account, fault, operation) =>
                FaultMatrix.CheckPairAsync(account, FaultCase.All.Single(known => known.Kind == first), fault, operation));
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task AFaultOfTheDefinitionsAloneFailsNoCallThatIsAboutACustomField(string fault)
    {
        foreach (FaultedOperation operation in FaultedOperation.OnCustomField)
        {
            using FaultyAccount account = await FaultyAccount.CreateAsync();
            await FaultMatrix.CheckDefinitionsAsync(account, FaultCase.All.Single(known => known.Kind == fault), operation);
        }
    }

    [Theory]
    [InlineData("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")]
    [InlineData("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset")]
    [InlineData("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")]
    [InlineData("ratelimit-policy", "ratelimit", "retry-after")]
    public async Task TheQuotaOfA429IsToldInEverySpellingAndALongWaitIsLeftToTheCaller(string limit, string remaining, string reset)
    {
        bool isCombined = remaining == "ratelimit";
        Fault fault = Fault.Status(429, headers:
        [
            new(limit, isCombined ? "\"minute\";q=200;w=60" : "200"),
            new(remaining, isCombined ? "\"minute\";r=0;t=31" : "0"),
            new(reset, "31"),
        ]);
        foreach (FaultedOperation operation in FaultedOperation.All)
        {
            using FaultyAccount account = await FaultyAccount.CreateAsync();
            account.Emulator.Faults.Next(fault, times: 10);

            (bool isError, JsonElement error) = await account.CallAsync(
                operation, TimeSpan.FromMinutes(1), new PlanhatRetryOptions { MaxDelay = TimeSpan.FromSeconds(30) });

            Assert.True(isError);
            ErrorContract.AssertRemote(error, 429);
            Assert.Equal(31, error.GetProperty("retry_after_seconds").GetInt64());
            Assert.Equal("""{"limit":200,"remaining":0,"reset":31}""", error.GetProperty("rate_limit").GetRawText());
            Assert.Single(account.Emulator.Journal.Entries);
        }
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("application/json", true)]
    public async Task ALongErrorBodyIsKeptUpToFourKilobytes(string contentType, bool isJson)
    {
        string body = isJson ? JsonSerializer.Serialize(new { createdErrors = Enumerable.Repeat("clé \"double\"", 5_000) }) : new string('é', 10_000);
        foreach (FaultedOperation operation in FaultedOperation.All)
        {
            using FaultyAccount account = await FaultyAccount.CreateAsync();
            account.Emulator.Faults.Next(Fault.Status(400, body, contentType));

            (bool isError, JsonElement error) = await account.CallAsync(operation, TimeSpan.FromMinutes(1), retry: null);

            Assert.True(isError);
            ErrorContract.AssertRemote(error, 400);

            // The result of a bulk write stays JSON, with fewer items.
            JsonElement raw = error.GetProperty("raw_response");
            Assert.InRange((raw.ValueKind == JsonValueKind.String ? raw.GetString()! : raw.GetRawText()).Length, 1_000, 4_096);
        }
    }

    private static async Task ForEachOperationAsync(string kind, Func<FaultyAccount, FaultCase, FaultedOperation, Task> check)
    {
        FaultCase fault = FaultCase.All.Single(known => known.Kind == kind);
        foreach (FaultedOperation operation in FaultedOperation.All)
        {
            using FaultyAccount account = await FaultyAccount.CreateAsync();
            await check(account, fault, operation);
        }
    }
}
