using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Typed;

namespace Planhat.ToolGen.Runtime.Tests.Typed;

public sealed class PlanhatExceptionTests
{
    [Theory]
    [InlineData(400, typeof(PlanhatValidationException))]
    [InlineData(401, typeof(PlanhatAccessException))]
    [InlineData(403, typeof(PlanhatAccessException))]
    [InlineData(404, typeof(PlanhatNotFoundException))]
    [InlineData(409, typeof(PlanhatException))]
    [InlineData(413, typeof(PlanhatValidationException))]
    [InlineData(422, typeof(PlanhatValidationException))]
    [InlineData(429, typeof(PlanhatRateLimitException))]
    [InlineData(500, typeof(PlanhatServiceException))]
    [InlineData(504, typeof(PlanhatServiceException))]
    public void StatusDecidesTheType(int status, Type expected) =>
        Assert.IsType(expected, PlanhatException.Of("a_tool", new ToolError { StatusCode = status, Error = "", Message = "It failed." }));

    [Fact]
    public void EverythingThatIsKnownOfAFailureComesThroughTheResult()
    {
        var error = new ToolError
        {
            StatusCode = 429,
            Error = "Too many requests",
            Message = "Wait.",
            Failures = [new ValidationFailure("/items/2/value", "is not a number", "a number", "\"x\"", "1.5", "amount")],
            IsRemoteError = true,
            UpstreamStatus = 429,
            RawResponse = Encoding.UTF8.GetBytes("""{"why":[1,null]}"""),
            Completed = new CompletedItems(2, Encoding.UTF8.GetBytes("""{"created":2}""")),
            RetryAfterSeconds = 30,
            RateLimit = new RateLimit(200, 0, 30),
        };
        using ToolResult result = ToolResult.Failed(error);

        PlanhatException failure = PlanhatException.Of("a_tool", ToolErrorReader.Read(result.Json.Span, result.UpstreamStatus));

        Assert.Equal(("a_tool", 429, TimeSpan.FromSeconds(30)), (failure.Tool, failure.StatusCode, failure.RetryAfter));
        Assert.Equal(error.Failures, failure.Failures);
        Assert.Equal(error.RateLimit, failure.RateLimit);
        Assert.Equal("""{"why":[1,null]}""", failure.RawResponse?.GetRawText());
        Assert.Equal((2, """{"created":2}"""), (failure.Error.Completed!.Count, Encoding.UTF8.GetString(failure.Error.Completed.Result!.Value.Span)));
        Assert.Equal((true, 429), (failure.Error.IsRemoteError, failure.Error.UpstreamStatus));
        Assert.Equal("Wait. /items/2/value is not a number.", failure.Message);
    }

    [Fact]
    public void ErrorObjectWithoutAnythingIsAFailureAllTheSame()
    {
        ToolError error = ToolErrorReader.Read("""{"statusCode":"x","failures":{},"completed":null}"""u8, upstreamStatus: null);

        Assert.Equal((500, "The call failed."), (error.StatusCode, error.Message));
        Assert.Equal((null, null), (error.RawResponse, error.Completed));
        Assert.Null(PlanhatException.Of("a_tool", error).RawResponse);
        Assert.Empty(error.Failures);
    }
}
