using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>Operators that change a list of a custom field in place.</summary>
public sealed class ArrayOperatorTests
{
    [Theory]
    [InlineData(FieldsAccount.EachType)]
    [InlineData("[]")]
    public async Task PlanhatsOperatorsAreSent(string definitions)
    {
        using FieldsAccount account = FieldsAccount.Of(definitions);

        (await account.WriteAsync("""{"Modules":{"$add":["Core"],"$remove":["API"]}}""")).AssertSuccess();

        Assert.Equal("""{"custom":{"Modules":{"$add":["Core"],"$remove":["API"]}}}""", account.Calls.Last().Body);
    }

    [Theory]
    [InlineData(FieldsAccount.EachType, "$Add", "$add")]
    [InlineData("[]", "$push", "$add")]
    [InlineData(FieldsAccount.EachType, "$pull", "$remove")]
    [InlineData("[]", "$where", null)]
    public async Task OthersAreRefusedWithTheOneThatIsMeant(string definitions, string @operator, string? meant)
    {
        using FieldsAccount account = FieldsAccount.Of(definitions);

        ToolRun run = (await account.WriteAsync($$$"""{"Modules":{"{{{@operator}}}":["Core"]}}""")).AssertError(422);

        var failure = Assert.Single(run.Json["failures"]!.AsArray())!;
        Assert.Equal($"/custom/Modules/{@operator}", (string?)failure["path"]);
        Assert.Equal("one of $add, $replace, $remove", (string?)failure["expected"]);
        Assert.Equal(meant, (string?)failure["rename_to"]);
        Assert.Empty(account.Calls);
    }

    [Fact]
    public async Task WhatIsNoListOfScalarsIsRefusedInAnUnknownFieldToo()
    {
        using FieldsAccount account = FieldsAccount.Of("[]");

        ToolRun run = (await account.WriteAsync("""{"Any":{"$add":[{"$remove":1}]}}""")).AssertError(422);

        Assert.Equal(["/custom/Any/$add/0 is an object, which no custom field holds"], run.Failures());
    }

    [Theory]
    [InlineData("""{"product":"a"}""", 3)]
    [InlineData("""{"custom":{"Modules":{"$add":["Core"]}}}""", 1)]
    public async Task AnUpdateThatAddsToAListIsNotRepeated(string change, int attempts)
    {
        using var planhat = StubPlanhat.Answering(504, "late");
        string arguments = $$"""{"id":"65f0a1b2c3d4e5f607182801",{{change[1..]}}""";

        (await ToolRun.Of(planhat, "update_license", arguments, connection: new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            TimeProvider = new VirtualClock(skipsWaits: true),
            Timeout = TimeSpan.FromDays(1),
            Retry = new PlanhatRetryOptions(),
        })).AssertError(504);

        Assert.Equal(attempts, planhat.Requests.Count);
    }
}
