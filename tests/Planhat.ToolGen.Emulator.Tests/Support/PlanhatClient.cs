using System.Net.Http.Headers;
using System.Text;

namespace Planhat.ToolGen.Emulator.Tests.Support;

/// <summary>An HTTP client of an emulator, in process unless an address is given.</summary>
internal sealed class PlanhatClient : IDisposable
{
    private readonly HttpClient _http;

    private PlanhatClient(PlanhatEmulator emulator, HttpClient http)
    {
        Emulator = emulator;
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EmulatorOptions.DefaultApiToken);
    }

    public PlanhatEmulator Emulator { get; }

    public HttpClient Http => _http;

    public static PlanhatClient InProcess(EmulatorOptions? options = null)
    {
        var emulator = new PlanhatEmulator(options);
        return new PlanhatClient(emulator, new HttpClient(emulator.CreateHandler()) { BaseAddress = new Uri("https://api.planhat.com/") });
    }

    /// <summary>No records, a clock that stands at noon on 10 March 2026.</summary>
    public static PlanhatClient Empty(ManualTimeProvider? time = null) =>
        InProcess(new EmulatorOptions { Seed = Seed.Empty, TimeProvider = time ?? ManualTimeProvider.AtNoon() });

    /// <summary>The demo tenant as of noon on 10 March 2026.</summary>
    public static PlanhatClient Demo() => InProcess(new EmulatorOptions { TimeProvider = ManualTimeProvider.AtNoon() });

    public static PlanhatClient Over(PlanhatEmulator emulator, Uri address) => new(emulator, new HttpClient { BaseAddress = address });

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path);

    public Task<Answer> Post(string path, string body) => Send(HttpMethod.Post, path, body);

    public Task<Answer> Put(string path, string body) => Send(HttpMethod.Put, path, body);

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path);

    /// <summary>Creates a record and gives its <c>_id</c>.</summary>
    public async Task<string> Create(string path, string body)
    {
        Answer answer = await Post(path, body);
        Assert.Equal(200, answer.Status);
        return answer.Record["_id"]!.GetValue<string>();
    }

    public async Task<Answer> Send(HttpMethod method, string path, string? body = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        HttpResponseMessage message = await _http.SendAsync(request);
        return new Answer((int)message.StatusCode, message.Content.Headers.ContentType?.MediaType, message, await message.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();
}
