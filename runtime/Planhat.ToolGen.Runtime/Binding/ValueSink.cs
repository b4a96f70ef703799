namespace Planhat.ToolGen.Binding;

/// <summary>A part of the request that takes values in order: body, query or path.</summary>
/// <remarks>A name is null inside an array and for a whole body.</remarks>
public abstract class ValueSink
{
    private protected ValueSink(ToolRequest request)
    {
        Request = request;
    }

    internal ToolRequest Request { get; }

    internal abstract void WriteString(string? name, string value);

    internal abstract void WriteNumber(string? name, decimal value);

    internal abstract void WriteBoolean(string? name, bool value);

    internal abstract void WriteNull(string? name);

    internal abstract void WriteRaw(string? name, ReadOnlySpan<byte> json);

    internal abstract void WritePending(string? name, PendingReference reference);

    internal abstract void BeginArray(string? name);

    internal abstract void EndArray();

    internal abstract void BeginObject(string? name);

    internal abstract void EndObject();

    /// <summary>Why a text cannot stand here, or null when it can.</summary>
    internal virtual string? Refusal(string? name, string value) => null;
}
