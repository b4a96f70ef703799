using System.Xml.Linq;

namespace Planhat.Packages.Tests.Contents;

/// <summary>The versions that a Directory.Packages.props names.</summary>
internal static class PinnedVersions
{
    /// <summary>The version of one package; null when the file does not name it.</summary>
    public static string? Of(string file, string id) => All(file).GetValueOrDefault(id);

    public static IReadOnlyDictionary<string, string> All(string file) => XDocument.Load(file)
        .Descendants("PackageVersion")
        .ToDictionary(static entry => entry.Attribute("Include")!.Value, static entry => entry.Attribute("Version")!.Value, StringComparer.Ordinal);
}
