using System.Text.Json;
using System.Text.RegularExpressions;
using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Contents;

/// <summary>The MCP server's metadata, by the rules of the registry's schema.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ServerMetadataTests(PackageFeed feed)
{
    [Fact]
    public void ServerIsNamedAndDescribedWithinTheRegistrysLimits()
    {
        JsonElement server = Read();

        Assert.Equal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json", Text(server, "$schema"));
        Assert.Matches(new Regex("^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", RegexOptions.None, TimeSpan.FromSeconds(1)), Text(server, "name"));
        Assert.InRange(Text(server, "name").Length, 3, 200);
        Assert.InRange(Text(server, "title").Length, 1, 100);
        Assert.InRange(Text(server, "description").Length, 1, 100);
        Assert.Equal(feed.Version, Text(server, "version"));
    }

    [Fact]
    public void OnePackageIsStartedOverStdio()
    {
        JsonElement package = Assert.Single(Read().GetProperty("packages").EnumerateArray());

        Assert.Equal("nuget", Text(package, "registryType"));
        Assert.Equal("Planhat.Mcp", Text(package, "identifier"));
        Assert.Equal(feed.Version, Text(package, "version"));
        Assert.Equal("dnx", Text(package, "runtimeHint"));
        Assert.Equal("stdio", Text(package.GetProperty("transport"), "type"));
        Assert.False(package.TryGetProperty("registryBaseUrl", out _));
    }

    [Fact]
    public void EveryVariableOfTheServerIsDeclaredAndTokensAreSecret()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        JsonElement[] variables = [.. Read().GetProperty("packages")[0].GetProperty("environmentVariables").EnumerateArray()];
        string[] documented =
        [
            .. Regex.Matches(readme, "`(?<name>PLANHAT_[A-Z_]+)` \\(env\\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(static match => match.Groups["name"].Value),
        ];

        Assert.Equal(documented.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), variables.Select(static variable => Text(variable, "name")).Order(StringComparer.Ordinal));
        Assert.All(variables, static variable => Assert.Equal(
            Text(variable, "name").EndsWith("_TOKEN", StringComparison.Ordinal), variable.TryGetProperty("isSecret", out JsonElement secret) && secret.GetBoolean()));
        Assert.Equal(["PLANHAT_API_TOKEN"], variables.Where(static variable => variable.TryGetProperty("isRequired", out JsonElement required) && required.GetBoolean()).Select(static variable => Text(variable, "name")));
    }

    [Fact]
    public void ReadmeProvesThatThePackageBelongsToTheServer()
    {
        using var package = new Package(feed.PathOfPackage("Planhat.Mcp"));

        Assert.Contains($"<!-- mcp-name: {Text(Read(), "name")} -->", package.Text("README.md"), StringComparison.Ordinal);
    }

    private JsonElement Read()
    {
        using var package = new Package(feed.PathOfPackage("Planhat.Mcp"));
        return JsonDocument.Parse(package.Text(".mcp/server.json")).RootElement;
    }

    private static string Text(JsonElement json, string member) => json.GetProperty(member).GetString()!;
}
