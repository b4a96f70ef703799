using System.Text;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class AuthenticationTests
{
    private readonly PlanhatEmulator _emulator = new(new EmulatorOptions { Seed = Seed.Empty, FurtherApiTokens = ["second"] });

    // planhat-api.md §2: Authorization: Bearer <apiAccessToken>
    [Theory]
    [InlineData("Bearer emulator-token", 200)]
    [InlineData("bearer emulator-token", 200)]
    [InlineData("Bearer second", 200)]
    [InlineData("Bearer wrong", 401)]
    [InlineData("emulator-token", 401)]
    [InlineData(null, 401)]
    public async Task BearerOpensWithAnAcceptedTokenOnly(string? authorization, int status) =>
        Assert.Equal(status, await StatusWith(authorization));

    // planhat-api.md §2: token as user name, empty password, the colon is required
    [Theory]
    [InlineData("emulator-token:", 200)]
    [InlineData("emulator-token", 401)]
    [InlineData("emulator-token:x", 401)]
    [InlineData("wrong:", 401)]
    public async Task BasicOpensWithTheTokenAsUserAndNoPassword(string credentials, int status) =>
        Assert.Equal(status, await StatusWith("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))));

    // planhat-api.md §4: 401 missing or wrong token
    [Fact]
    public async Task AuthenticationComesBeforeTheQuestionWhetherThePathExists()
    {
        using var http = new HttpClient(_emulator.CreateHandler());
        HttpResponseMessage answer = await http.GetAsync(new Uri("https://api.planhat.com/nowhere"));
        Assert.Equal(401, (int)answer.StatusCode);
    }

    // planhat-api.md §2 Basic, §4: 401 for a wrong token
    [Fact]
    public async Task BrokenBase64IsAWrongToken() => Assert.Equal(401, await StatusWith("Basic %%%"));

    private async Task<int> StatusWith(string? authorization)
    {
        using var http = new HttpClient(_emulator.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.planhat.com/users?limit=1");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return (int)(await http.SendAsync(request)).StatusCode;
    }
}
