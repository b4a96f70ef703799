using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Build properties and item metadata as the compiler would hand them over.</summary>
internal sealed class StoredOptions(
    ImmutableDictionary<string, string> properties,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> metadataByPath) : AnalyzerConfigOptionsProvider
{
    public static StoredOptions Empty { get; } = new(
        ImmutableDictionary<string, string>.Empty,
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public StoredOptions WithProperty(string name, string value) =>
        new(properties.SetItem("build_property." + name, value), metadataByPath);

    public StoredOptions WithMetadata(string path, string name, string value)
    {
        ImmutableDictionary<string, string> ofFile = metadataByPath.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty);
        return new(properties, metadataByPath.SetItem(path, ofFile.SetItem("build_metadata.AdditionalFiles." + name, value)));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(metadataByPath.GetValueOrDefault(textFile.Path, ImmutableDictionary<string, string>.Empty));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
