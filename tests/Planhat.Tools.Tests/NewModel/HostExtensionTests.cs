using System.Net;
using System.Text;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.NewModel;

/// <summary>A host adds endpoints to a shipped model by a definition file of its own.</summary>
public sealed class HostExtensionTests
{
    private const string LicenseId = "65f0a1b2c3d4e5f607182a01";

    [Fact]
    public async Task ReferenceFilesFeedNamesAndEmitNothing()
    {
        using BuiltHost host = await BuiltHost.BuildOnShippedToolsAsync(
            [Repository.PathOf("tests", "Planhat.Tools.Tests", "NewModel", "license-history.planhat.yaml")]);

        PlanhatTool tool = Assert.Single(host.Catalog.Tools);
        Assert.Equal("list_planhat_license_changes", tool.Name);
        Assert.Same(PlanhatTools.Catalog.Find("list_all_planhat_licenses")!.Model, tool.Model);
        Assert.Contains("finance", tool.Tags);
        Assert.True(tool.Annotations.ReadOnly);

        using var handler = new RecordingHandler("""[{"_id":"65f0a1b2c3d4e5f607182a02"}]""");
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("token") };
        var executor = new ToolExecutor(new PlanhatConnection(host.Catalog.Api, options, handler), host.Catalog);
        var call = new ToolCall(Encoding.UTF8.GetBytes($$"""{"licenseId":"{{LicenseId}}","since":"2026-01-05","kinds":"price,term"}"""));
        using ToolResult result = await executor.ExecuteAsync(tool, call, CancellationToken.None);

        Assert.False(result.IsError, Encoding.UTF8.GetString(result.Json.Span));
        Assert.Equal(
            $"https://api.planhat.com/licenses/{LicenseId}/changes?since=2026-01-05&kinds=price,term",
            Uri.UnescapeDataString(Assert.Single(handler.Requests)));
    }

    private sealed class RecordingHandler(string answer) : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, mediaType: new("application/json")) });
        }
    }
}
