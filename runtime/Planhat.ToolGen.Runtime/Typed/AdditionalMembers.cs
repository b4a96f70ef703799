using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>
/// What Planhat sent of a record and its properties cannot show: members that no definition knows, and values of another JSON type
/// than the property's. They are written back as they came.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what is in it.")]
public sealed class AdditionalMembers : IReadOnlyCollection<KeyValuePair<string, JsonElement>>
{
    private List<Member>? _members;

    /// <summary>How many there are.</summary>
    public int Count => _members?.Count(static member => member.IsShown) ?? 0;

    /// <summary>The value of a member.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string name] => TryGetValue(name, out JsonElement value)
        ? value
        : throw new KeyNotFoundException($"The record has no additional member '{name}'.");

    /// <summary>The value of a member, if there is one.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="value">The value.</param>
    public bool TryGetValue(string name, out JsonElement value)
    {
        Member? member = Find(name);
        value = member is { IsShown: true } ? member.Json : default;
        return member is { IsShown: true };
    }

    /// <summary>Takes a member away, so that it is not written back.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name) => _members?.RemoveAll(member => member.IsShown && member.Name == name) > 0;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => (_members ?? [])
        .Where(static member => member.IsShown)
        .Select(static member => KeyValuePair.Create(member.Name, member.Json))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Keeps a member that no property is for.</summary>
    internal void KeepUnknown(string name, JsonElement json) => Keep(new Member(name, json, ReadAs: null, IsKnown: false));

    /// <summary>Keeps how the value of a property came.</summary>
    /// <param name="name">The member.</param>
    /// <param name="json">The value as it came.</param>
    /// <param name="readAs">What the property holds for it; null when it holds nothing.</param>
    internal void KeepForm(string name, JsonElement json, object? readAs) => Keep(new Member(name, json, readAs, IsKnown: true));

    /// <summary>How the value of a property came, if it still holds what was read then.</summary>
    internal bool TryGetForm(string name, object? value, [NotNullWhen(true)] out JsonElement? json)
    {
        json = Find(name) is { IsKnown: true } member && Equals(member.ReadAs, value) ? member.Json : null;
        return json is not null;
    }

    /// <summary>Writes the members that no property is for.</summary>
    internal void WriteUnknown(MemberWriter members)
    {
        foreach (Member member in _members ?? [])
        {
            if (!member.IsKnown)
            {
                members.Write(member.Name, member.Json);
            }
        }
    }

    private void Keep(Member member)
    {
        _members ??= [];
        _members.RemoveAll(other => other.Name == member.Name);
        _members.Add(member);
    }

    private Member? Find(string name) => _members?.Find(member => member.Name == name);

    // A null of a known property and another spelling of its value are shown by the property itself.
    private sealed record Member(string Name, JsonElement Json, object? ReadAs, bool IsKnown)
    {
        public bool IsShown => !IsKnown || (ReadAs is null && Json.ValueKind != JsonValueKind.Null);
    }
}
