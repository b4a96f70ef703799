using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Proxy;

namespace Planhat.Tools.Tests.Faults;

/// <summary>One fault against one operation: what the call gives back, and what it did to Planhat.</summary>
internal static class FaultMatrix
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // No answer ever comes within it; but the request has to reach the emulator, which a busy machine delays.
    private static readonly TimeSpan Impatience = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan ImpatienceOnHttp = TimeSpan.FromMilliseconds(400);

    private static readonly PlanhatRetryOptions Retry = new() { MaxAttempts = FaultyAccount.MostAttempts, MaxDelay = TimeSpan.FromMilliseconds(1), MaxTotalTime = TimeSpan.FromMinutes(5) };

    /// <summary>The fault strikes every request; the call ends after a known number of them with one error of the contract's shape.</summary>
    public static async Task CheckLastingAsync(FaultyAccount account, FaultCase fault, FaultedOperation operation, bool retries)
    {
        account.Emulator.Faults.Add($"{fault.Kind}*always");

        (bool isError, JsonElement json) = await CallAsync(account, fault, operation, retries);

        Assert.Equal(retries ? fault.Attempts(operation, FaultyAccount.MostAttempts) : 1, SentBy(account, operation));
        Assert.True(fault.Succeeds(operation) != isError, json.ToString());
        if (isError)
        {
            ErrorContract.AssertRemote(json, fault.Status);
        }

        await AssertWrittenOnceAsync(account, fault.IsProcessed, operation);
    }

    /// <summary>The fault strikes one request; a call that may be repeated, and only that, succeeds.</summary>
    public static async Task CheckPassingAsync(FaultyAccount account, FaultCase fault, FaultedOperation operation)
    {
        account.Emulator.Faults.Add($"{fault.Kind}*1");
        bool isRepeated = fault.Attempts(operation, 2) == 2;

        (bool isError, JsonElement json) = await CallAsync(account, fault, operation, retries: true);

        Assert.Equal(isRepeated ? 2 : 1, SentBy(account, operation));
        Assert.True((isRepeated || fault.Succeeds(operation)) != isError, json.ToString());
        if (isError)
        {
            ErrorContract.AssertRemote(json, fault.Status);
        }

        await AssertWrittenOnceAsync(account, isRepeated || fault.IsProcessed, operation);
    }

    /// <summary>
    /// Two different faults strike one after the other; the call ends with the second one's error, or succeeds, and what it says of the
    /// record is true of both.
    /// </summary>
    public static async Task CheckPairAsync(FaultyAccount account, FaultCase first, FaultCase second, FaultedOperation operation)
    {
        account.Emulator.Faults.Add($"{first.Kind}*1");
        account.Emulator.Faults.Add($"{second.Kind}*always");
        bool isRepeated = first.Attempts(operation, 2) == 2;
        FaultCase last = isRepeated ? second : first;

        (bool isError, JsonElement json) = await CallAsync(account, second, operation, retries: true);

        Assert.Equal(isRepeated ? 1 + second.Attempts(operation, FaultyAccount.MostAttempts - 1) : 1, SentBy(account, operation));
        Assert.True(last.Succeeds(operation) != isError, json.ToString());
        if (isError)
        {
            ErrorContract.AssertRemote(json, last.Status);
            bool isOpen = isRepeated && operation.Name == "update" && first.Kind != "429";
            Assert.True(!isOpen || json.GetProperty("message").GetString()!.Contains("is not known", StringComparison.Ordinal), json.ToString());
        }

        await AssertWrittenOnceAsync(account, first.IsProcessed || (isRepeated && second.IsProcessed), operation);
    }

    /// <summary>The fault strikes the definitions of custom fields and nothing else; the call succeeds without them.</summary>
    public static async Task CheckDefinitionsAsync(FaultyAccount account, FaultCase fault, FaultedOperation operation)
    {
        account.Emulator.Faults.Add($"{fault.Kind}@/customfields*always");

        (bool isError, JsonElement json) = await CallAsync(account, fault, operation, retries: false);

        Assert.False(isError, json.ToString());
        Assert.Contains(account.Emulator.Journal.Entries, static entry => entry.Path == "/customfields");
        Assert.Equal(operation.Verb, Assert.Single(account.Emulator.Journal.Entries, static entry => entry.Path != "/customfields").Method);
        await AssertWrittenOnceAsync(account, isProcessed: true, operation);
    }

    private static Task<(bool IsError, JsonElement Json)> CallAsync(FaultyAccount account, FaultCase fault, FaultedOperation operation, bool retries) =>
        account.CallAsync(operation, fault.IsSilent ? (account.IsOnHttp ? ImpatienceOnHttp : Impatience) : Patience, retries ? Retry : null);

    private static int SentBy(FaultyAccount account, FaultedOperation operation)
    {
        IReadOnlyList<JournalEntry> sent = account.Emulator.Journal.Entries;
        Assert.All(sent, entry => Assert.Equal(operation.Verb, entry.Method));
        return sent.Count;
    }

    private static async Task AssertWrittenOnceAsync(FaultyAccount account, bool isProcessed, FaultedOperation operation)
    {
        IReadOnlyList<string> companies = await account.CompaniesAsync();
        int made = companies.Count(static name => name == FaultedOperation.NewCompany);
        Assert.Equal(isProcessed && (operation.Name is "create" or "bulk") ? 1 : 0, made);
        Assert.Equal(isProcessed && operation.Name == "delete" ? 0 : 1, companies.Count - made);
    }
}
