using System.IO.Compression;
using System.Xml.Linq;

namespace Planhat.Packages.Tests.Contents;

/// <summary>A package file, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XElement _metadata;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        _metadata = Parse(Assert.Single(_archive.Entries, static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)));
    }

    /// <summary>The files that somebody chose to pack, in ordinal order.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. _archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.EndsWith(".nuspec", StringComparison.Ordinal)
                && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of its package types; empty for a dependency.</summary>
    public IReadOnlyList<string> Types => [.. Elements("packageType").Select(static type => type.Attribute("name")!.Value)];

    /// <summary>The dependencies as <c>framework: id version</c>; a framework without any as <c>framework:</c>.</summary>
    public IReadOnlyList<string> Dependencies =>
    [
        .. Elements("group").SelectMany(static group =>
        {
            string framework = group.Attribute("targetFramework")!.Value;
            string[] ids = [.. group.Elements().Select(entry => $"{framework}: {entry.Attribute("id")!.Value} {entry.Attribute("version")!.Value}")];
            return ids.Length == 0 ? [$"{framework}:"] : ids;
        }),
        .. Elements("dependencies").Elements().Where(static entry => entry.Name.LocalName == "dependency").Select(static entry => entry.ToString()),
    ];

    /// <summary>A value of the package's metadata; null when there is none.</summary>
    public string? Value(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public byte[] Bytes(string file)
    {
        using Stream stream = Entry(file).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public string Text(string file)
    {
        using var reader = new StreamReader(Entry(file).Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _archive.Dispose();

    private ZipArchiveEntry Entry(string file) => _archive.GetEntry(file) ?? throw new ArgumentException($"The package has no {file}.", nameof(file));

    private IEnumerable<XElement> Elements(string name) => _metadata.Descendants().Where(element => element.Name.LocalName == name);

    private static XElement Parse(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }
}
