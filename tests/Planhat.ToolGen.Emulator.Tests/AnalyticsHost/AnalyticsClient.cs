using System.Text;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.AnalyticsHost;

/// <summary>Sends to the analytics host of an emulator, without an API token unless one is given.</summary>
internal sealed class AnalyticsClient : IDisposable
{
    public const string Tenant = EmulatorOptions.DefaultTenantToken;

    private readonly HttpClient _http;

    public AnalyticsClient(PlanhatEmulator emulator) =>
        _http = new HttpClient(emulator.CreateHandler()) { BaseAddress = new Uri("https://analytics.planhat.com/") };

    public AnalyticsClient(Uri address) => _http = new HttpClient { BaseAddress = address };

    public Task<Answer> Activity(string body) => Post($"analytics/{Tenant}", body);

    public Task<Answer> Activities(string body) => Post($"analytics/bulk/{Tenant}", body);

    public Task<Answer> Metrics(string body) => Post($"dimensiondata/{Tenant}", body);

    public Task<Answer> Post(string path, string body, string? authorization = null) => Send(HttpMethod.Post, path, body, authorization);

    public async Task<Answer> Send(HttpMethod method, string path, string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        HttpResponseMessage message = await _http.SendAsync(request);
        return new Answer((int)message.StatusCode, message.Content.Headers.ContentType?.MediaType, message, await message.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();
}
