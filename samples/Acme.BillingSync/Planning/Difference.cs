using System.Globalization;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>Collects what differs between a record and what billing says of it.</summary>
/// <param name="write">Takes the new values.</param>
internal sealed class Difference<T>(T write)
    where T : PlanhatWrite
{
    private readonly List<FieldChange> _changes = [];

    /// <summary>Whether one of the properties differs.</summary>
    public bool Touches(params IEnumerable<string> fields) => fields.Any(field => _changes.Exists(change => change.Field == field));

    /// <summary>Sets a property, if it differs.</summary>
    /// <param name="field">Its name in Planhat.</param>
    /// <param name="old">What Planhat holds.</param>
    /// <param name="wanted">What billing says.</param>
    /// <param name="set">Sets it.</param>
    public Difference<T> Compare<TValue>(string field, TValue old, TValue wanted, Action<T, TValue> set)
    {
        if (!EqualityComparer<TValue>.Default.Equals(old, wanted))
        {
            set(write, wanted);
            _changes.Add(new FieldChange(field, Text(old), Text(wanted)));
        }

        return this;
    }

    /// <summary>Adds texts to a list, if one is not there; those that people added stay.</summary>
    /// <param name="field">Its name in Planhat.</param>
    /// <param name="old">What Planhat holds.</param>
    /// <param name="wanted">What has to be in it.</param>
    /// <param name="set">Sets the whole list.</param>
    public Difference<T> Include(string field, IReadOnlyList<string>? old, IReadOnlyList<string> wanted, Action<T, IReadOnlyList<string>> set)
    {
        IReadOnlyList<string> all = [.. (old ?? []).Union(wanted, StringComparer.Ordinal)];
        if (all.Count > (old?.Count ?? 0))
        {
            set(write, all);
            _changes.Add(new FieldChange(field, Text(old), Text(all)));
        }

        return this;
    }

    /// <summary>The write; null when nothing differs.</summary>
    public PlannedWrite<T>? ToWrite(int line, string key, bool isNew) =>
        _changes.Count == 0 ? null : new PlannedWrite<T>(line, key, isNew, write, _changes);

    private static string Text(object? value) => value switch
    {
        null => "nothing",
        string text => $"\"{text}\"",
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts.Select(static text => $"\"{text}\""))}]",
        bool answer => answer ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal amount => amount.ToString("0.######", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
