using Planhat.ToolGen.Emulator.Faults;

namespace Planhat.ToolGen.Emulator;

/// <summary>Faults waiting for requests. Of several rules that match, the one added first strikes until it is used up.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule; its <see cref="FaultRule.Times"/> must be positive or null.</param>
    /// <exception cref="ArgumentException">The rule would never strike.</exception>
    public void Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Times < 1)
        {
            throw new ArgumentException("Times must be at least 1, or null for always.", nameof(rule));
        }

        lock (_gate)
        {
            _rules.Add(rule);
        }
    }

    /// <summary>Strikes the next matching requests.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="times">How many requests, at least 1.</param>
    /// <param name="method">Verb in upper case; null for every verb.</param>
    /// <param name="path">Path prefix in whole segments; null for every path.</param>
    public void Next(Fault fault, int times = 1, string? method = null, string? path = null) =>
        Add(new FaultRule { Fault = fault, Times = times, Method = method, Path = path });

    /// <summary>Adds the rule of a specification such as <c>429@/licenses*3</c>; <see cref="FaultSpec.Forms"/> lists the forms.</summary>
    /// <param name="spec">The specification.</param>
    /// <exception cref="FormatException">The text is no specification; the message tells the forms.</exception>
    public void Add(string spec) => Add(FaultSpec.Parse(spec));

    /// <summary>Forgets all rules.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    internal Fault? Take(EmulatorRequest request)
    {
        lock (_gate)
        {
            int at = _rules.FindIndex(rule => rule.Matches(request));
            if (at < 0)
            {
                return null;
            }

            FaultRule rule = _rules[at];
            if (rule.Times is 1)
            {
                _rules.RemoveAt(at);
            }
            else
            {
                _rules[at] = rule with { Times = rule.Times - 1 };
            }

            return rule.Fault;
        }
    }
}
