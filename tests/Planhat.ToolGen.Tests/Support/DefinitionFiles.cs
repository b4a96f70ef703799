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

    public static ParsedDocument Parse(string text, string path = "test.planhat.yaml") =>
        DefinitionParser.Parse(path, DocumentRole.Own, SourceText.From(text), CancellationToken.None);

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
}
