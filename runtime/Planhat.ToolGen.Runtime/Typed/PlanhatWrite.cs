using System.Text;
using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>What a create, an update or an upsert sets. Only properties that were assigned are sent; one that was assigned null is emptied.</summary>
public abstract class PlanhatWrite
{
    /// <summary>Writes what is set as a JSON object.</summary>
    /// <param name="writer">Takes the object.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteMembers(new MemberWriter(writer, writesNull: true));
        writer.WriteEndObject();
    }

    /// <summary>Whether a property is sent, be it with a value or with null.</summary>
    /// <param name="name">Its name in Planhat, such as <c>_currency</c>.</param>
    public bool Sends(string name) => JsonElements.Written(Write).TryGetProperty(name, out _);

    /// <summary>What is set, as JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(JsonElements.Utf8(Write).Span);

    /// <summary>Writes the members that are set.</summary>
    /// <param name="members">Takes them.</param>
    protected internal abstract void WriteMembers(MemberWriter members);
}
