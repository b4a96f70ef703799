using System.Globalization;
using Polly;
using Polly.Retry;

namespace Planhat.ToolGen.Proxy;

/// <summary>Sends a request again after failures that may pass.</summary>
internal sealed class RetryingSender : IRequestSender
{
    private static readonly ResiliencePropertyKey<RetryCourse> Course = new("course");

    private readonly PlanhatRetryOptions _options;
    private readonly TimeProvider _time;
    private readonly IRequestSender _inner;
    private readonly ResiliencePipeline<PlanhatResponse> _pipeline;

    public RetryingSender(PlanhatRetryOptions options, TimeProvider time, IRequestSender inner)
    {
        _options = options;
        _time = time;
        _inner = inner;
        _pipeline = new ResiliencePipelineBuilder<PlanhatResponse> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<PlanhatResponse>
            {
                MaxRetryAttempts = options.MaxAttempts - 1,
                ShouldHandle = static args => ValueTask.FromResult(CourseOf(args.Context).GoesOn(args.Outcome.Result, args.Outcome.Exception)),
                DelayGenerator = static args => ValueTask.FromResult<TimeSpan?>(CourseOf(args.Context).Delay),
            })
            .Build();
    }

    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var course = new RetryCourse(request, timeout, _options, _time);
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Course, course);
        try
        {
            PlanhatResponse answer = await _pipeline.ExecuteAsync(
                static (context, inner) => new ValueTask<PlanhatResponse>(AttemptAsync(CourseOf(context), inner, context.CancellationToken)),
                context,
                _inner);
            answer.Attempts = course.Attempts;
            answer.FollowsOpenAttempt = course.FollowsOpenAttempt;
            return answer;
        }
        catch (PlanhatUnavailableException exception) when (course.Attempts > 1)
        {
            string earlier = course.FollowsOpenAttempt ? "; Planhat may have executed an earlier one" : "";
            string message = string.Create(CultureInfo.InvariantCulture, $"{exception.Message} This was attempt {course.Attempts}{earlier}.");
            throw new PlanhatUnavailableException(exception.Kind, message, exception)
            {
                RetryAfter = exception.RetryAfter,
                FollowsOpenAttempt = course.FollowsOpenAttempt,
            };
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Task<PlanhatResponse> AttemptAsync(RetryCourse course, IRequestSender inner, CancellationToken cancellationToken) =>
        inner.SendAsync(course.Request, course.Begin(), cancellationToken);

    private static RetryCourse CourseOf(ResilienceContext context) =>
        context.Properties.TryGetValue(Course, out RetryCourse? course) ? course : throw new InvalidOperationException("The context holds no course of retries.");
}
