using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.ToolGen.Binding;

/// <summary>The body of a request: one JSON object in the order of the arguments, or a whole-body argument.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The JSON writer writes to managed memory only; there is nothing to release.")]
public sealed class BodyWriter : ValueSink
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ArrayBufferWriter<byte>? _buffer;
    private Utf8JsonWriter? _json;
    private List<Splice>? _splices;
    private bool _isRoot;
    private bool _isFinished;

    internal BodyWriter(ToolRequest request)
        : base(request)
    {
    }

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _json is null;

    /// <summary>The body as a whole, for an argument that is the body.</summary>
    public ValueTarget Root => new(this, name: null);

    /// <summary>A member of the body.</summary>
    /// <param name="member">The member's name on the wire.</param>
    public ValueTarget this[string member] => new(this, member);

    /// <summary>The finished body, with resolved references in their places; <c>{}</c> when nothing was written.</summary>
    /// <remarks>Nothing can be written afterwards. Ask again after references were resolved.</remarks>
    public ReadOnlyMemory<byte> ToJson()
    {
        Finish();
        if (_splices is null)
        {
            return _buffer!.WrittenMemory;
        }

        ReadOnlySpan<byte> template = _buffer!.WrittenSpan;
        var spliced = new ArrayBufferWriter<byte>(template.Length + 64);
        int position = 0;
        foreach (Splice splice in _splices)
        {
            spliced.Write(template[position..splice.Start]);
            WriteQuoted(spliced, splice.Reference.Value);
            position = splice.End;
        }

        spliced.Write(template[position..]);
        return spliced.WrittenMemory;
    }

    /// <summary>Writes what another writer holds, references that are still to be resolved included; that one takes no more.</summary>
    internal void WriteNested(string name, BodyWriter nested)
    {
        nested.Finish();
        Utf8JsonWriter json = At(name);
        json.WriteRawValue(nested._buffer!.WrittenSpan, skipInputValidation: true);
        int start = (int)(json.BytesCommitted + json.BytesPending) - nested._buffer.WrittenCount;
        foreach (Splice splice in nested._splices ?? [])
        {
            (_splices ??= []).Add(new Splice(start + splice.Start, start + splice.End, splice.Reference));
        }
    }

    internal override void WriteString(string? name, string value) => At(name).WriteStringValue(value);

    internal override void WriteNumber(string? name, decimal value) => At(name).WriteNumberValue(value);

    internal override void WriteBoolean(string? name, bool value) => At(name).WriteBooleanValue(value);

    internal override void WriteNull(string? name) => At(name).WriteNullValue();

    internal override void WriteRaw(string? name, ReadOnlySpan<byte> json) => At(name).WriteRawValue(json, skipInputValidation: true);

    internal override void WritePending(string? name, PendingReference reference)
    {
        JsonEncodedText text = JsonEncodedText.Encode(reference.Text, Options.Encoder);
        Utf8JsonWriter json = At(name);
        json.WriteStringValue(text);
        int end = (int)(json.BytesCommitted + json.BytesPending);
        _splices ??= [];
        _splices.Add(new Splice(end - text.EncodedUtf8Bytes.Length - "\"\"".Length, end, reference));
    }

    internal override void BeginArray(string? name) => At(name).WriteStartArray();

    internal override void EndArray() => _json!.WriteEndArray();

    internal override void BeginObject(string? name) => At(name).WriteStartObject();

    internal override void EndObject() => _json!.WriteEndObject();

    private static void WriteQuoted(ArrayBufferWriter<byte> buffer, string text)
    {
        buffer.Write("\""u8);
        buffer.Write(JsonEncodedText.Encode(text, Options.Encoder).EncodedUtf8Bytes);
        buffer.Write("\""u8);
    }

    private Utf8JsonWriter At(string? name)
    {
        if (_json is null)
        {
            _isRoot = name is null;
            Begin();
        }

        if (name is not null)
        {
            _json!.WritePropertyName(name);
        }

        return _json!;
    }

    private void Begin()
    {
        _buffer = new ArrayBufferWriter<byte>();
        _json = new Utf8JsonWriter(_buffer, Options);
        if (!_isRoot)
        {
            _json.WriteStartObject();
        }
    }

    private void Finish()
    {
        if (_isFinished)
        {
            return;
        }

        if (_json is null)
        {
            Begin();
        }

        if (!_isRoot)
        {
            _json!.WriteEndObject();
        }

        _json!.Flush();
        _isFinished = true;
    }

    private readonly record struct Splice(int Start, int End, PendingReference Reference);
}
