using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting.Tests;

/// <summary>Where the account's settings come from, and what is said when one is missing.</summary>
public sealed class SettingsTests
{
    private const string Token = "token-of-settings-tests";

    [Theory]
    [InlineData("PLANHAT_API_TOKEN")]
    [InlineData("Planhat:ApiToken")]
    public async Task TokenComesFromTheVariableOrTheKey(string setting)
    {
        await using HostedServer server = await HostedServer.StartAsync(settings: Settings((setting, $" {Token}\n")), acceptedToken: Token);

        await AssertCallSucceeds(server);
    }

    [Fact]
    public async Task CodeWinsOverConfiguration()
    {
        await using HostedServer server = await HostedServer.StartAsync(
            static options => options.Credentials = new PlanhatCredentials(Token),
            Settings(("PLANHAT_API_TOKEN", "another-token")),
            acceptedToken: Token);

        await AssertCallSucceeds(server);
    }

    [Fact]
    public async Task TokenRotatedInTheConfigurationIsUsedAtOnce()
    {
        await using HostedServer server = await HostedServer.StartAsync(settings: Settings(("Planhat:ApiToken", "expired-token")), acceptedToken: Token);
        CallToolResult before = await server.Client.CallToolAsync("list_all_planhat_companies");

        server.Services.GetRequiredService<IConfiguration>()["Planhat:ApiToken"] = Token;

        Assert.True(before.IsError);
        await AssertCallSucceeds(server);
    }

    [Fact]
    public async Task AddressComesFromTheConfiguration()
    {
        Uri? seen = null;
        using var handler = new ObservingHandler(address => seen = address);
        await using HostedServer server = await HostedServer.StartAsync(
            options => options.HttpHandler = _ => handler,
            Settings(("PLANHAT_API_TOKEN", Token), ("Planhat:BaseUrl", "https://planhat.example/api")));

        await server.Client.CallToolAsync("list_all_planhat_companies");

        Assert.Equal("https://planhat.example/api/companies", seen?.GetLeftPart(UriPartial.Path));
    }

    [Fact]
    public async Task MissingTokenEndsTheStartAndNamesTheSetting()
    {
        OptionsValidationException exception = await StartFails(settings: Settings());

        string failure = Assert.Single(exception.Failures);
        Assert.Contains("PLANHAT_API_TOKEN", failure, StringComparison.Ordinal);
        Assert.Contains("Planhat:ApiToken", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingThatIsWrongIsNamedAtOnceAndNoValueRepeated()
    {
        OptionsValidationException exception = await StartFails(
            static options =>
            {
                options.Filter = new ToolFilter { Tags = ["finances"] };
                options.Intercept("list_all_planhat_companie", new Untouched());
                options.CharacterBudget = 10;
                options.ScanPages = 0;
                options.Timeout = TimeSpan.Zero;
                options.BaseUrls["staging"] = new Uri("https://staging.example");
            },
            Settings(
                ("PLANHAT_API_TOKEN", "secret token"),
                ("PLANHAT_TENANT_TOKEN", "tenant\u00e9secret"),
                ("PLANHAT_BASE_URL", "https://user:secret@planhat.example"),
                ("PLANHAT_ANALYTICS_URL", "http://")));

        string[] expected =
        [
            "PLANHAT_API_TOKEN", "PLANHAT_TENANT_TOKEN", "PLANHAT_BASE_URL", "PLANHAT_ANALYTICS_URL", "no host 'staging'", "Did you mean 'finance'?",
            "Did you mean 'list_all_planhat_companies'?", "Timeout", "CharacterBudget", "ScanPages",
        ];
        Assert.All(expected, words => Assert.Single(exception.Failures, failure => failure.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, exception.Failures.Count());
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilterThatLeavesNothingEndsTheStart()
    {
        OptionsValidationException exception = await StartFails(static options => options.Filter = new ToolFilter { Methods = ["delete"], ReadOnly = true });

        Assert.Contains("no tool at all", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenIsNeitherLoggedNorShownWhenPlanhatRefusesIt()
    {
        await using HostedServer server = await HostedServer.StartAsync(settings: Settings(("PLANHAT_API_TOKEN", Token)));

        CallToolResult result = await server.Client.CallToolAsync("list_all_planhat_companies");

        Assert.True(result.IsError);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains("reconnect the account", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, text, StringComparison.Ordinal);
        Assert.NotEmpty(server.Log.Text);
        Assert.DoesNotContain(Token, server.Log.Text, StringComparison.Ordinal);
    }

    private static Task<OptionsValidationException> StartFails(
        Action<PlanhatToolsOptions>? configure = null, IReadOnlyDictionary<string, string?>? settings = null) =>
        Assert.ThrowsAsync<OptionsValidationException>(async () => await HostedServer.StartAsync(configure, settings));

    private static Dictionary<string, string?> Settings(params (string Name, string Value)[] settings) =>
        settings.ToDictionary(static setting => setting.Name, static setting => (string?)setting.Value, StringComparer.Ordinal);

    private static async Task AssertCallSucceeds(HostedServer server)
    {
        CallToolResult result = await server.Client.CallToolAsync("list_all_planhat_companies", new Dictionary<string, object?> { ["limit"] = 1 });
        Assert.False(result.IsError ?? false);
    }

    private sealed class Untouched : ToolInterceptor;

    private sealed class ObservingHandler(Action<Uri> observe) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            observe(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("[]") });
        }
    }
}
