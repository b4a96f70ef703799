using System.Globalization;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Applying;

/// <summary>Finds out which records of a bulk write the failures belong to.</summary>
internal static class ItemFailures
{
    private const string Prefix = "/items/";

    /// <summary>What is wrong, by the record's place; empty when the failures name no record.</summary>
    public static ILookup<int, string> Of(PlanhatValidationException refused) => refused.Failures
        .Select(static failure => (Index: IndexOf(failure.Path), Failure: failure))
        .Where(static found => found.Index is not null)
        .ToLookup(static found => found.Index!.Value, static found => Text(found.Failure));

    private static int? IndexOf(string path)
    {
        if (!path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        string rest = path[Prefix.Length..];
        string digits = rest.IndexOf('/', StringComparison.Ordinal) is var end and >= 0 ? rest[..end] : rest;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
    }

    private static string Text(ValidationFailure failure) => $"{failure.Path[(failure.Path.LastIndexOf('/') + 1)..]} {failure.Problem}";
}
