using System.Text.Json;
using Planhat.ToolGen.TestSupport.Calls;

namespace Planhat.Tools.Tests.Calls;

/// <summary>Every row of the hand-written table, each on an account of its own.</summary>
public sealed class CallTests
{
    private static readonly ExpectedCall[] Calls = [.. ExpectedCalls.All, .. ExpectedCalls.Extended];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Calls.Length)];

    [Fact]
    public void TableHoldsEveryToolOfTheFacts() => Assert.Equal(
        ToolFact.All.Concat(ToolFact.Extended).Select(static fact => fact.Tool).Order(StringComparer.Ordinal),
        Calls.Where(static call => !call.IsRefused).Select(static call => call.Tool).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task CallSendsAndAnswersWhatTheFactsSay(int row)
    {
        ExpectedCall call = Calls[row];
        using var account = new EmulatedAccount();
        PreparedRecords records = await account.PrepareAsync();

        (bool isError, JsonElement answer) = await account.CallAsync(call.Tool, records.Resolve(call.Arguments));

        ObservedRequest[] expected = [.. call.Requests.Select(request => ObservedRequest.Of(records.Resolve(request)))];
        ObservedRequest[] observed =
        [
            .. account.Emulator.Journal.Entries
                .Select(static entry => ObservedRequest.Of(entry.Method, entry.Path, entry.Query, entry.Body))
                .Where(static request => !request.IsDefinitionReading),
        ];
        Assert.True(
            expected.Length == observed.Length && expected.Zip(observed).All(static pair => pair.First.Accepts(pair.Second)),
            $"{call}\nexpected {string.Join("\n         ", expected.AsEnumerable())}\n     got {string.Join("\n         ", observed.AsEnumerable())}\n{answer}");
        Assert.True(isError == call.IsRefused, $"{call} → {answer}");
        if (call.IsRefused)
        {
            Assert.Equal(422, answer.GetProperty("statusCode").GetInt32());
            Assert.False(answer.GetProperty("is_remote_error").GetBoolean());
            Assert.NotEqual(0, answer.GetProperty("failures").GetArrayLength());
            return;
        }

        string? fault = ExpectedAnswer.FindFault(call, answer);
        Assert.True(fault is null, $"{call}: {fault}\n{answer}");
    }
}
