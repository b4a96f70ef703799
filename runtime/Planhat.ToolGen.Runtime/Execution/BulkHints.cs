using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Execution;

/// <summary>What to do after a bulk write that did not go through for every item.</summary>
internal static class BulkHints
{
    /// <summary>The hints, in sentences.</summary>
    /// <param name="result">The result.</param>
    /// <param name="sent">Items that were sent.</param>
    /// <param name="cuts">What was cut, such as <c>300 of 5000 insertsKeys</c>.</param>
    /// <param name="cause">Why items are probably dropped, such as <c>probably for want of email</c>.</param>
    /// <param name="customFields">What the reader should know about custom fields, or null.</param>
    public static IEnumerable<string> Of(BulkResult result, int sent, IReadOnlyList<string> cuts, string cause, string? customFields)
    {
        if (result.Failures.Any())
        {
            yield return AfterFailures(result);
        }

        if (result.Uncounted(sent) is var uncounted and > 0)
        {
            string stand = uncounted == 1 ? "stands" : "stand";
            yield return $"{Plural.Of(uncounted, "item")} of {sent} {stand} in no count: Planhat drops some items without a word, {cause}. "
                + "Look for them before they are sent again.";
        }

        if (cuts.Count > 0)
        {
            yield return $"The answer would be too long, so it shows only {string.Join(", ", cuts)}; the counts are complete. Fewer items a call show all.";
        }

        if (customFields is not null)
        {
            yield return customFields;
        }
    }

    private static string AfterFailures(BulkResult result)
    {
        string members = string.Join(", ", result.Failures.Select(static member => member.Name));
        string advice = result.Failures.Any(static member => member.Name == "permissionErrors")
            ? " For permissionErrors a Planhat administrator has to grant the permission."
            : "";
        return $"Some items were not written: read {members}, correct those items and send only them again.{advice}";
    }
}
