using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>The committed schema lock, compared by its text; it is parsed once, and only if something differs.</summary>
internal sealed class LockFile : IEquatable<LockFile>
{
    private const string RoleMetadata = "build_metadata.AdditionalFiles.PlanhatToolGenRole";
    private const string LockRole = "Lock";

    private readonly Lazy<LockDocument> _document;

    public LockFile(string path, string text)
    {
        Path = path;

        // Line ends and byte order mark depend on the machine, and neither moves a line or a column.
        Text = text.TrimStart('\uFEFF').Replace("\r\n", "\n");
        _document = new Lazy<LockDocument>(() => LockParser.Parse(Path, Text), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The text with <c>\n</c> at the end of each line.</summary>
    public string Text { get; }

    /// <summary>What the text says.</summary>
    public LockDocument Document => _document.Value;

    /// <summary>Whether the name can be that of a lock; the role in the metadata decides.</summary>
    public static bool CanBe(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file as a lock, or nothing when the project gives it another role.</summary>
    public static IEnumerable<LockFile> Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken ct)
    {
        bool isLock = options.GetOptions(file).TryGetValue(RoleMetadata, out string? role)
            && string.Equals(role.Trim(), LockRole, StringComparison.OrdinalIgnoreCase);
        return isLock ? [new LockFile(file.Path, file.GetText(ct)?.ToString() ?? string.Empty)] : [];
    }

    /// <inheritdoc/>
    public bool Equals(LockFile? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LockFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
