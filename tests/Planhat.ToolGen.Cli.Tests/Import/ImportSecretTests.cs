using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

/// <summary>No credential of a source gets into a file, onto the console or into a message.</summary>
public sealed class ImportSecretTests
{
    private const string Secret = "hunter2";

    public static TheoryData<string> Requests => new()
    {
        """ { "method": "GET", "url": "https://user:hunter2@h.test/basic" } """,
        """ { "method": "GET", "url": "user:hunter2@h.test/basic" } """,
        """ { "method": "GET", "url": "http://user:hunter2@{{host}}/basic" } """,
        """ { "method": "GET", "url": "{{secretBase}}/basic" } """,
        """ { "method": "GET", "url": "https://user:hunter2/x@h.test/basic" } """,
        """ { "method": "GET", "url": "https://user:hunter2#x@h.test/basic" } """,
        """ { "method": "GET", "url": { "protocol": "https", "host": ["user:hunter2@h", "test"], "path": ["basic"] } } """,
        """ { "method": "GET", "url": "https://h.test/basic?api_key=hunter2&q=hunter2" } """,
        """ { "method": "GET", "url": "https://h.test/basic/{{apiToken}}/more" } """,
        """ { "method": "GET", "url": "https://h.test/basic/{{other}}/more" } """,
        """ { "method": "GET", "url": "https://h.test/bot12345:hunter2AAbbCCddEEff/send" } """,
        """ { "method": "GET", "url": "https://{{apiToken}}.h.test/basic" } """,
        """ { "method": "GET", "url": "https://h.test/basic", "header": [ { "key": "Authorization", "value": "Bearer hunter2" }, { "key": "X-Api-Key", "value": "hunter2" } ] } """,
        """ { "method": "GET", "url": "https://h.test/basic", "auth": { "type": "apikey", "apikey": [ { "key": "key", "value": "X-Key" }, { "key": "value", "value": "hunter2" } ] } } """,
        """ { "method": "GET", "url": "https://h.test/basic", "auth": { "type": "basic", "basic": { "username": "u", "password": "hunter2" } } } """,
        """ { "method": "POST", "url": "https://h.test/basic", "body": { "mode": "raw", "raw": "{ \"password\": \"hunter2\", \"count\": 3 }" } } """,
        """ { "method": "GET", "url": "https://h.test/basic", "description": "Call https://user:hunter2@h.test/x?api_key=hunter2 with Authorization: Bearer hunter2hunter2hunter2." } """,
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task NoCredentialOfACollectionGetsOut(string request)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync($$"""
            { "info": { "name": "A", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
              "variable": [ { "key": "apiToken", "value": "hunter2" }, { "key": "other", "type": "secret", "value": "hunter2" }, { "key": "secretBase", "value": "https://u:hunter2@h.test?token=hunter2" } ],
              "item": [ { "name": "One", "request": {{request}} }, { "name": "Two", "request": "https://h.test/others/:id" } ] }
            """);

        AssertNothingOf(folder, run);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("""[ { "url": "https://user:hunter2@h.test/v1" } ]""")]
    [InlineData("""[ { "url": "https://h.test/v1?token=hunter2" }, { "url": "https://user:hunter2@h.test" } ]""")]
    [InlineData("""[ { "url": "https://h.test" }, { "url": "https://user:hunter2@h.test" } ]""")]
    [InlineData("""[ { "url": "https://{user}:{password}@h.test", "variables": { "user": { "default": "u" }, "password": { "default": "hunter2" } } } ]""")]
    public async Task NoCredentialOfADescriptionGetsOut(string servers)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync($$"""
            { "openapi": "3.0.3", "info": { "title": "A", "version": "1" }, "servers": {{servers}}, "paths": {
              "/things": { "get": { "parameters": [ { "name": "q", "in": "query", "example": "hunter2", "schema": { "type": "string", "default": "hunter2", "example": "hunter2" } } ], "responses": {} } },
              "/others?api_key=hunter2": { "get": { "responses": {} } } } }
            """);

        AssertNothingOf(folder, run);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task TheAddressWithoutItsUserIsTheHostAndNothingWrongIsSaidOfIt()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync("""
            { "info": { "name": "A", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, "item": [ { "name": "One", "request": "https://user:hunter2@h.test/basic/:id" } ] }
            """);

        Assert.Contains("main: { url: \"https://h.test\"", folder.Read("api.planhat.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("is no https address", run.Error, StringComparison.Ordinal);
    }

    private static void AssertNothingOf(ImportFolder folder, CliRun run)
    {
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(folder.Written);
        Assert.All(folder.Written, name => Assert.DoesNotContain(Secret, folder.Read(name), StringComparison.Ordinal));
    }
}
