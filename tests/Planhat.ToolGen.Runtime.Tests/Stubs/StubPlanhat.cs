using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>Stands in for Planhat at the handler: answers as scripted and keeps what it was asked.</summary>
internal sealed class StubPlanhat(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<SentRequest> _requests = [];

    public StubPlanhat(Func<SentRequest, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public SentRequest Only => Assert.Single(Requests);

    public static StubPlanhat Answering(int status, string body, string mediaType = "application/json") =>
        new(_ => Answer(status, body, mediaType));

    /// <summary>Answers by path; everything else is 404.</summary>
    public static StubPlanhat Of(params (string Path, string Body)[] records) => new(request =>
    {
        foreach ((string path, string body) in records)
        {
            if (request.Path == path)
            {
                return Answer(200, body);
            }
        }

        return Answer(404, "Not found", "text/html");
    });

    public static HttpResponseMessage Answer(int status, string body, string mediaType = "application/json", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.Authorization?.ToString(),
            body.Length == 0 ? null : body,
            request.Content?.Headers.ContentType?.ToString(),
            request.Headers.Accept.ToString());
        lock (_lock)
        {
            _requests.Add(sent);
        }

        return await answer(sent, cancellationToken);
    }
}
