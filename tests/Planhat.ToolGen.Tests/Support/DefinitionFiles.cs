using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Parses and validates definition files given as text.</summary>
internal static class DefinitionFiles
{
    public const string ApiPath = "api.planhat.yaml";

    /// <summary>A small api file: host <c>main</c> and the tenant host <c>analytics</c>, one tag, one preset, two references.</summary>
    public const string Api = """
        api: planhat
        hosts:
          main: { url: https://api.planhat.com, authentication: bearer }
          analytics: { url: https://analytics.planhat.com, authentication: tenant }
        tags: { finance: What customers pay. }
        presets: { renewals: Prepare renewals. }
        references:
          company: { path: /companies, accepts: [planhat, external, source] }
          user: { path: /users }
        """;

    /// <summary>A library's model, for files that extend one.</summary>
    public const string Library = """
        # Reference file
        model: license
        resource: licenses
        path: /licenses
        tags: [finance]
        presets: { renewals: [list_licenses] }
        page: { default: 100, max: 2000 }
        properties:
          _id: { type: id, access: read }
          product: { type: text }
        endpoints:
          list_licenses:
            operation: list
            description: List licenses. For one of them use get_license.
            returns: [_id]
          get_license:
            operation: get
            description: Read one license, found by list_licenses.
            aliases: [read_license]
          delete_license:
            operation: delete
            description: Delete one license.
        """;

    /// <summary>The first line of files that belong to a library.</summary>
    private const string ReferenceMark = "# Reference file";

    public static ParsedDocument Parse(string text, string path = "test.planhat.yaml") => DefinitionParser.Parse(
        path,
        text.StartsWith(ReferenceMark, StringComparison.Ordinal) ? DocumentRole.Reference : DocumentRole.Own,
        SourceText.From(text),
        CancellationToken.None);

    /// <summary>Validates files as they are, each with its path.</summary>
    public static ValidatedDefinitions Validate(params (string Path, string Text)[] files) =>
        DefinitionValidator.Validate(files.Select(static file => Parse(file.Text, file.Path)).ToEquatableArray(), CancellationToken.None);

    /// <summary>What is found in files, each with its path.</summary>
    public static IReadOnlyList<Finding> FindAll(params (string Path, string Text)[] files)
    {
        Dictionary<string, SourceText> sources = files.ToDictionary(
            static file => file.Path,
            static file => SourceText.From(file.Text),
            StringComparer.Ordinal);
        return [.. Validate(files).Diagnostics.Select(info => Finding.Of(info, sources[info.Location.Path]))];
    }

    /// <summary>What is found in one model file beside <see cref="Api"/>.</summary>
    public static IReadOnlyList<Finding> Find(string model) => FindAll((ApiPath, Api), ("test.planhat.yaml", model));

    /// <summary>What is found in files of a host, on a library of <see cref="Api"/> and <see cref="Library"/>.</summary>
    public static IReadOnlyList<Finding> FindInHost(params (string Path, string Text)[] files) =>
        FindAll([(ApiPath, $"{ReferenceMark}\n{Api}"), ("license.planhat.yaml", Library), .. files]);
}
