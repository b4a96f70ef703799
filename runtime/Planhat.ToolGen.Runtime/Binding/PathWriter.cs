using System.Globalization;
using System.Text;

namespace Planhat.ToolGen.Binding;

/// <summary>The values of a path template's placeholders.</summary>
public sealed class PathWriter : ValueSink
{
    private readonly List<Placeholder> _placeholders = [];

    internal PathWriter(ToolRequest request)
        : base(request)
    {
    }

    /// <summary>A placeholder.</summary>
    /// <param name="placeholder">Its name in the template, without braces.</param>
    public ValueTarget this[string placeholder] => new(this, placeholder);

    /// <summary>Why a value cannot be a segment of a path, or null when it can.</summary>
    /// <param name="value">The value, not yet encoded.</param>
    public static string? SegmentProblem(string value) => value switch
    {
        null => "is missing",
        _ when string.IsNullOrWhiteSpace(value) => "is blank, which would address the whole collection",
        "." or ".." => "is a relative path segment",
        _ => null,
    };

    /// <summary>Encodes one segment of a path.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is blank, <c>.</c> or <c>..</c>.</exception>
    public static string EncodeSegment(string value)
    {
        string? problem = SegmentProblem(value);
        return problem is null
            ? Uri.EscapeDataString(value)
            : throw new ArgumentException($"The path segment {problem}.", nameof(value));
    }

    /// <summary>The path: arguments and <c>{id}</c> filled in and percent-encoded; <c>{tenant}</c> and unknown placeholders stay.</summary>
    /// <param name="template">The tool's path template.</param>
    /// <param name="id">What to put in the place of <c>{id}</c>, or null where the template has none.</param>
    /// <exception cref="ArgumentException">The identifier is blank, <c>.</c> or <c>..</c>.</exception>
    public string Expand(string template, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        var path = new StringBuilder(template.Length + 32);
        int position = 0;
        while (template.IndexOf('{', position) is var start and >= 0 && template.IndexOf('}', start) is var end and >= 0)
        {
            path.Append(template, position, start - position);
            string name = template[(start + 1)..end];
            string? value = name == "id" && id is not null ? id : ValueOf(name);
            path.Append(value is null ? template[start..(end + 1)] : EncodeSegment(value));
            position = end + 1;
        }

        return path.Append(template, position, template.Length - position).ToString();
    }

    internal override void WriteString(string? name, string value) => Add(name, value, reference: null);

    internal override void WriteNumber(string? name, decimal value) =>
        Add(name, value.ToString(CultureInfo.InvariantCulture), reference: null);

    internal override void WriteBoolean(string? name, bool value) => Add(name, value ? "true" : "false", reference: null);

    internal override void WriteNull(string? name)
    {
    }

    internal override void WriteRaw(string? name, ReadOnlySpan<byte> json) => throw NotAText();

    internal override void WritePending(string? name, PendingReference reference) => Add(name, reference.Text, reference);

    internal override void BeginArray(string? name) => throw NotAText();

    internal override void EndArray() => throw NotAText();

    internal override void BeginObject(string? name) => throw NotAText();

    internal override void EndObject() => throw NotAText();

    internal override string? Refusal(string? name, string value) => SegmentProblem(value);

    private static InvalidOperationException NotAText() => new("A placeholder of a path holds a single text.");

    private void Add(string? name, string text, PendingReference? reference) =>
        _placeholders.Add(new Placeholder(name ?? throw NotAText(), text, reference));

    private string? ValueOf(string name)
    {
        foreach (Placeholder placeholder in _placeholders)
        {
            if (placeholder.Name == name)
            {
                return placeholder.Reference?.Value ?? placeholder.Text;
            }
        }

        return null;
    }

    private readonly record struct Placeholder(string Name, string Text, PendingReference? Reference);
}
