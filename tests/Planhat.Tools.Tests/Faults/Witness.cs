using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Runtime.ExceptionServices;

namespace Planhat.Tools.Tests.Faults;

/// <summary>Sees what monitoring sees of the process: activities, event sources, and every exception that is thrown.</summary>
internal sealed class Witness : EventListener
{
    // Sources under this prefix are for debugging the HTTP stack itself and write down whole messages.
    private const string RawSources = "Private.";

    private readonly ConcurrentDictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly ActivityListener _activities;

    public Witness()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = See,
            ActivityStopped = See,
        };
        ActivitySource.AddActivityListener(_activities);
        AppDomain.CurrentDomain.FirstChanceException += See;
    }

    public IEnumerable<string> Activities => _seen.Where(static pair => pair.Value == nameof(Activity)).Select(static pair => pair.Key);

    public IEnumerable<string> Events => _seen.Where(static pair => pair.Value == nameof(EventSource)).Select(static pair => pair.Key);

    public void AssertNothingLeaked()
    {
        foreach ((string text, string where) in _seen)
        {
            Secrets.AssertAbsent(text, where);
        }
    }

    public override void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= See;
        _activities.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (!eventSource.Name.StartsWith(RawSources, StringComparison.Ordinal) && eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        See($"{eventData.EventSource.Name} {eventData.EventName} {eventData.Message} {string.Join(' ', eventData.Payload ?? [])}", nameof(EventSource));

    private void See(Activity activity) => See(
        $"{activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} "
        + string.Join(' ', activity.TagObjects.Concat(activity.Baggage.Select(static item => KeyValuePair.Create(item.Key, (object?)item.Value)))
            .Concat(activity.Events.SelectMany(static occurrence => occurrence.Tags))),
        nameof(Activity));

    private void See(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // The same exception is thrown again at every await; its stack trace, slow to write, holds no values.
        for (Exception? exception = thrown.Exception; exception is not null; exception = exception.InnerException)
        {
            See($"{exception.GetType()} {exception.Message}", nameof(Exception));
        }
    }

    // The base constructor raises events before the field is there.
    private void See(string text, string where) => _seen?.TryAdd(text, where);
}
