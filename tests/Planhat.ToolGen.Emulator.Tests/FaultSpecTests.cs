using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class FaultSpecTests
{
    [Theory]
    [InlineData("429@/licenses*3", null, "/licenses", 3)]
    [InlineData("503", null, null, 1)]
    [InlineData("500@POST/companies", "POST", "/companies", 1)]
    [InlineData("500@POST /companies", "POST", "/companies", 1)]
    [InlineData("reset*always", null, null, null)]
    [InlineData("reset-after@PUT/licenses", "PUT", "/licenses", 1)]
    [InlineData("hang", null, null, 1)]
    [InlineData("slow:250ms@/users*2", null, "/users", 2)]
    [InlineData("slow:2s", null, null, 1)]
    [InlineData("truncate", null, null, 1)]
    [InlineData("html:504", null, null, 1)]
    [InlineData("empty", null, null, 1)]
    [InlineData("oversize:8MB", null, null, 1)]
    [InlineData("object@/companies", null, "/companies", 1)]
    public void SpecificationsNameFaultTargetAndCount(string spec, string? method, string? path, int? times)
    {
        FaultRule rule = FaultSpec.Parse(spec);
        Assert.Equal((method, path, times), (rule.Method, rule.Path, rule.Times));
    }

    [Theory]
    [InlineData("")]
    [InlineData("429*0")]
    [InlineData("429*x")]
    [InlineData("42")]
    [InlineData("503:mail me@home")]
    [InlineData("700")]
    [InlineData("429@licenses")]
    [InlineData("429@FETCH/licenses")]
    [InlineData("slow")]
    [InlineData("slow:soon")]
    [InlineData("oversize:1")]
    [InlineData("oversize:9999MB")]
    [InlineData("reset:now")]
    [InlineData("empty:abc")]
    public void AnythingElseIsRefusedWithTheAllowedForms(string spec)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => FaultSpec.Parse(spec));
        Assert.StartsWith($"'{spec}' is not a fault.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(FaultSpec.Forms, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatusTextBecomesTheBody()
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        planhat.Emulator.Faults.Add("503:down for repair@/users");
        Answer answer = await planhat.Get("users");
        Assert.Equal((503, "down for repair"), (answer.Status, answer.Body));
    }
}
