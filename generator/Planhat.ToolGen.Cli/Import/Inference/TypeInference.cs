using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Decides the domain type of single values: by format, allowed values and examples, and by name only where those agree.</summary>
internal sealed partial class TypeInference(KnownModels models, ImportLog log)
{
    private const int MostValues = 60;

    /// <summary>The value keys of a text, number or truth value.</summary>
    /// <param name="name">The property's name in the source.</param>
    /// <param name="schema">What the source says of it.</param>
    /// <param name="draft">Where comments for the reviewer go.</param>
    public ValueDraft OfScalar(string name, ImportedSchema schema, IReviewed draft) => schema.Kind switch
    {
        SchemaKind.Boolean => new ValueDraft { Type = "boolean" },
        SchemaKind.Integer => OfInteger(name, schema, draft),
        SchemaKind.Number => OfNumber(name, schema, draft),
        _ => OfText(name, schema, draft),
    };

    /// <summary>Whether a name says that a number is an amount of money.</summary>
    public static bool IsAmount(string name) => Words.Split(name).Any(static word =>
        word is "amount" or "price" or "mrr" or "arr" or "nrr" or "revenue" or "cost" or "fee" or "balance" or "value" or "total" or "billed" or "rate");

    private ValueDraft OfInteger(string name, ImportedSchema schema, IReviewed draft)
    {
        IReadOnlyList<string> words = Words.Split(name);
        bool isDay = words.Count > 0 && (words[^1] is "day" or "at" or "on" or "time" or "timestamp" || words.Contains("date", StringComparer.Ordinal));
        if (isDay && !schema.FromExamples)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' is a number with the name of a date: days since 1970 are epoch_day; seconds and milliseconds have no type");
        }
        else if (isDay && Numbers(schema).ToList() is { Count: > 0 } days)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, days.TrueForAll(static day => day is > 3_000 and < 60_000)
                ? $"'{name}' may be days since 1970: then its type is epoch_day"
                : $"'{name}' is a number with the name of a date; seconds and milliseconds have no type");
        }

        return new ValueDraft { Type = "integer", Min = Whole(schema.Minimum), Max = Whole(schema.Maximum) };
    }

    private ValueDraft OfNumber(string name, ImportedSchema schema, IReviewed draft)
    {
        if (Words.Split(name).Any(static word => word is "percent" or "percentage" or "pct"))
        {
            if (schema is { Minimum: 0, Maximum: 100 })
            {
                return new ValueDraft { Type = "percent" };
            }

            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' may be of type percent, if it goes from 0 to 100");
        }

        return new ValueDraft { Type = "number", Min = schema.Minimum, Max = schema.Maximum };
    }

    private ValueDraft OfText(string name, ImportedSchema schema, IReviewed draft)
    {
        if (schema.Values.Count > 0)
        {
            return OfValues(name, schema, draft);
        }

        ValueDraft value = OfFormat(schema) ?? OfExamples(name, schema, draft) ?? OfName(name, schema, draft) ?? new ValueDraft { Type = "text", MaxLength = schema.MaxLength };
        if (schema.Pattern is not null && value.Type is "text" or "id" or "reference")
        {
            log.Review(draft, WarningKind.Schema, schema.Pointer, $"'{name}' has the pattern {MemberName.Shown(schema.Pattern!)} in the source, which is not checked");
        }

        return value;
    }

    private ValueDraft OfValues(string name, ImportedSchema schema, IReviewed draft)
    {
        List<string> values = [.. schema.Values.Where(static value => value.Trim().Length > 0 && MemberName.IsVisible(value)).Distinct(StringComparer.Ordinal)];
        if (values.Count != schema.Values.Count)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' may be empty by its list of values; an empty text is not in the list here");
        }

        if (values.Count > 2 && values.TrueForAll(static value => Currency().IsMatch(value)) && IsCurrency(name))
        {
            return new ValueDraft { Type = "currency" };
        }

        if (values.Count > MostValues)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' has {values.Count} allowed values, which are too many for a schema; any text passes");
            return new ValueDraft { Type = "text" };
        }

        return new ValueDraft { Type = "text", Values = values };
    }

    private static ValueDraft? OfFormat(ImportedSchema schema) => schema.Format switch
    {
        "date" => new ValueDraft { Type = "date" },
        "date-time" or "datetime" => new ValueDraft { Type = "datetime" },
        "email" or "idn-email" => new ValueDraft { Type = "email" },
        "uri" or "url" => new ValueDraft { Type = "url" },
        "uuid" or "objectid" or "object-id" => new ValueDraft { Type = "id" },
        "html" => new ValueDraft { Type = "rich_text" },
        "phone" => new ValueDraft { Type = "phone" },
        "currency" or "iso-4217" => new ValueDraft { Type = "currency" },
        _ => null,
    };

    private ValueDraft? OfExamples(string name, ImportedSchema schema, IReviewed draft)
    {
        List<string> texts = [.. schema.Examples.OfType<JsonValue>().Select(static value => value.TryGetValue(out string? text) ? text : "").Where(static text => text.Length > 0)];
        if (texts.Count == 0)
        {
            return null;
        }

        if (texts.TrueForAll(static text => Day().IsMatch(text)))
        {
            return new ValueDraft { Type = "date" };
        }

        if (texts.TrueForAll(static text => Day().IsMatch(text) || Moment().IsMatch(text)))
        {
            return new ValueDraft { Type = "datetime" };
        }

        IReadOnlyList<string> words = Words.Split(name);
        if (texts.TrueForAll(static text => Email().IsMatch(text)) && words.Contains("email", StringComparer.Ordinal))
        {
            return new ValueDraft { Type = "email" };
        }

        if (texts.TrueForAll(static text => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
        {
            if (words.Any(static word => word is "url" or "uri" or "link" or "href" or "website"))
            {
                return new ValueDraft { Type = "url" };
            }

            log.Review(draft, WarningKind.Type, schema.Pointer, $"the example of '{name}' is a web address: then its type may be url");
        }

        return IsCurrency(name) && texts.TrueForAll(static text => Currency().IsMatch(text)) ? new ValueDraft { Type = "currency" } : null;
    }

    private ValueDraft? OfName(string name, ImportedSchema schema, IReviewed draft)
    {
        if (name is "_id" or "id")
        {
            return new ValueDraft { Type = "id" };
        }

        IReadOnlyList<string> words = Words.Split(name);
        if (words.Count > 1 && words[^1] == "id" && !IsOwnIdentifier(words))
        {
            if (models.ReferredBy(name) is { } model)
            {
                return new ValueDraft { Type = "reference", To = model };
            }

            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' looks like the identifier of another record; no model is called so, and it is not looked up");
            return new ValueDraft { Type = "id" };
        }

        if (IsCurrency(name) && (schema.MaxLength == 3 || schema.Pattern is "^[A-Z]{3}$"))
        {
            return new ValueDraft { Type = "currency" };
        }

        string? guess = IsCurrency(name) ? "currency" : words.Count == 0 ? null : words[^1] switch
        {
            "email" => "email",
            "url" or "website" => "url",
            "date" => "date or datetime",
            "phone" => "phone",
            _ => null,
        };
        if (guess is not null && schema.Examples.Count == 0)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' may be of type {guess}; nothing but its name says so");
        }

        return null;
    }

    /// <summary>Identifiers of the record itself in other systems, which refer to no model.</summary>
    private static bool IsOwnIdentifier(IReadOnlyList<string> words) => words.Count == 2 && words[0] is "external" or "source" or "ext";

    private static bool IsCurrency(string name) => Words.Split(name) is [.., "currency"] or [.., "currency", "code"];

    private static IEnumerable<decimal> Numbers(ImportedSchema schema) =>
        schema.Examples.OfType<JsonValue>().Where(static value => value.TryGetValue(out decimal _)).Select(static value => value.GetValue<decimal>());

    private static decimal? Whole(decimal? bound) =>
        bound is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? number : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Currency();
}
