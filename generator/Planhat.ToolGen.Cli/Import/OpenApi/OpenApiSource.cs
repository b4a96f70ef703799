using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>Reads a description of OpenAPI 3, or of Swagger 2.0, which the library turns into one.</summary>
internal sealed class OpenApiSource
{
    private readonly OpenApiDocument _document;
    private readonly ImportLog _log;
    private readonly OpenApiSecurity _security;
    private readonly OpenApiOperations _operations;
    private readonly List<LeftOutOperation> _leftOut = [];

    private OpenApiSource(OpenApiDocument document, ImportLog log)
    {
        _document = document;
        _log = log;
        _security = new OpenApiSecurity(document, log);
        _operations = new OpenApiOperations(new OpenApiSchemas(), log);
    }

    /// <summary>Whether the document looks like a description.</summary>
    public static bool Recognises(JsonObject root) => root.ContainsKey("openapi") || root.ContainsKey("swagger");

    /// <summary>Reads a description.</summary>
    /// <exception cref="UsageException">It is of a version that cannot be read, or makes no sense.</exception>
    public static ImportedApi Read(JsonObject root, string path, ImportLog log)
    {
        string version = root["openapi"]?.ToString() ?? root["swagger"]?.ToString() ?? "";
        if (!version.StartsWith("3.", StringComparison.Ordinal) && !version.StartsWith("2.", StringComparison.Ordinal))
        {
            throw new UsageException($"{path}: is of OpenAPI version '{version}'; 3.0, 3.1 and 2.0 can be read");
        }

        OpenApiReferences.Settle(root, log);
        ReadResult result;
        try
        {
            var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = new ValidationRuleSet() };
            result = new OpenApiJsonReader().Read(root, new Uri("file:///source.json"), settings);
        }
#pragma warning disable CA1031 // The library has faults of its own on garbled descriptions; for the user they are one thing.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            throw new UsageException($"{path}: is no OpenAPI description that can be read: {fault.Message}");
        }

        foreach (OpenApiError error in result.Diagnostic?.Errors ?? [])
        {
            log.Warn(WarningKind.Source, error.Pointer ?? SourcePointer.Root, error.Message.TrimEnd('.'));
        }

        OpenApiDocument document = result.Document ?? throw new UsageException($"{path}: is no OpenAPI description that can be read");
        try
        {
            return new OpenApiSource(document, log).Read(version);
        }
        catch (Exception fault) when (fault is InvalidOperationException or NullReferenceException or KeyNotFoundException or ArgumentException or FormatException or InvalidCastException)
        {
            throw new UsageException($"{path}: is no OpenAPI description that can be read: {fault.Message}");
        }
    }

    private ImportedApi Read(string version)
    {
        var operations = new List<ImportedOperation>();
        foreach ((string path, IOpenApiPathItem item) in _document.Paths ?? [])
        {
            string pointer = SourcePointer.Of(SourcePointer.Root, "paths", path);
            foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? [])
            {
                string place = SourcePointer.Of(pointer, method.Method.ToLowerInvariant());
                string? server = ServerOf(operation.Servers) ?? ServerOf(item.Servers) ?? ServerOf(_document.Servers);
                operations.Add(_operations.Read(path, method.Method.ToUpperInvariant(), item, operation, place, server, _security.Of(operation, place)));
                LeaveOutCallbacks(operation, path, place);
            }
        }

        foreach (string name in _document.Webhooks?.Keys ?? Enumerable.Empty<string>())
        {
            _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, $"webhook {name}", SourcePointer.Of(SourcePointer.Root, "webhooks", name), "a webhook is called by the API, not by tools"));
        }

        if (_document.Servers is { Count: > 1 } servers)
        {
            _log.Warn(WarningKind.Host, SourcePointer.Of(SourcePointer.Root, "servers"), $"there are {servers.Count} servers; the first one counts, {ServerOf(servers)}");
        }

        string format = version.StartsWith('2') ? "Swagger 2.0" : $"OpenAPI {version}";
        return new ImportedApi(_document.Info?.Title ?? "", format, operations, _leftOut) { Description = _document.Info?.Description };
    }

    private void LeaveOutCallbacks(OpenApiOperation operation, string path, string pointer)
    {
        foreach (string name in operation.Callbacks?.Keys ?? Enumerable.Empty<string>())
        {
            _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, $"callback {name} of {path}", SourcePointer.Of(pointer, "callbacks", name), "a callback is called by the API, not by tools"));
        }
    }

    /// <summary>The address of the first server, variables filled in, without user name, password and query; null when there is none.</summary>
    private static string? ServerOf(IList<OpenApiServer>? servers)
    {
        if (servers is not { Count: > 0 } || servers[0].Url is not { } url)
        {
            return null;
        }

        foreach ((string name, OpenApiServerVariable variable) in servers[0].Variables ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>())
        {
            if (!CredentialName.IsOf(name))
            {
                url = url.Replace($"{{{name}}}", variable.Default ?? variable.Enum?.FirstOrDefault() ?? "", StringComparison.Ordinal);
            }
        }

        url = CredentialText.RemoveUser(url);
        int end = url.AsSpan().IndexOfAny('?', '#');
        return (end < 0 ? url : url[..end]).TrimEnd('/');
    }
}
