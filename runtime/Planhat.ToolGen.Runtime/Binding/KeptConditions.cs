using System.Globalization;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses conditions that the definition's own ones leave nothing for.</summary>
internal static class KeptConditions
{
    /// <summary>Such as <c>it lists only records whose type is 'note'</c>.</summary>
    /// <param name="kept">A condition of the definition.</param>
    public static string Describe(RecordCondition kept) => $"it lists only records whose {kept.Name} is '{Text(kept.Values[0])}'";

    /// <summary>Refuses a list whose conditions exclude each other: an empty answer would look like the truth.</summary>
    /// <param name="arguments">The arguments, walked to the end.</param>
    /// <param name="request">The request.</param>
    public static void Check(ref ArgumentReader arguments, ToolRequest request)
    {
        foreach (RecordCondition kept in request.Kept)
        {
            RecordCondition[] contradicting = [.. request.Conditions.Where(condition => Excludes(condition, kept))];
            if (contradicting.Length > 0)
            {
                arguments.Failures.Add(new ValidationFailure(
                    JsonPointer.Member(arguments.PointerOf(ReservedNames.Where), contradicting[0].Name),
                    $"excludes all that this tool has: {Describe(kept)}",
                    "no condition on it, or the list that holds the others"));
            }
        }
    }

    private static bool Excludes(RecordCondition condition, RecordCondition kept) =>
        condition.Member == kept.Member
        && !condition.IsCustomField
        && condition.Operator is (ConditionOperator.Equal or ConditionOperator.In)
        && !condition.Values.Contains(kept.Values[0]);

    private static string Text(ConditionValue value) => value.Text ?? value.Number?.ToString(CultureInfo.InvariantCulture) ?? (value.Boolean == true ? "true" : "false");
}
