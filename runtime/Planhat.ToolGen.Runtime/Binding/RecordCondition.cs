using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>A condition that a record has to meet; all conditions of a call must hold.</summary>
/// <param name="Name">The property as the caller names it: <c>renewalDate</c>, <c>custom.Tier</c>.</param>
/// <param name="Member">The record's member: the property's read name, or for a custom field its key under <c>custom</c>.</param>
/// <param name="IsCustomField">Whether <paramref name="Member"/> stands under <c>custom</c>.</param>
/// <param name="Kind">The property's domain type; <see cref="PropertyKind.Any"/> for custom fields whose definition is not known.</param>
/// <param name="Operator">How to compare.</param>
/// <param name="Values">What to compare with: any number for <c>in</c> and <c>nin</c>, otherwise exactly one.</param>
public sealed record RecordCondition(
    string Name,
    string Member,
    bool IsCustomField,
    PropertyKind Kind,
    ConditionOperator Operator,
    IReadOnlyList<ConditionValue> Values);
