using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>What goes into path and query can be written as text.</summary>
internal sealed class TextValueRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        foreach (ParsedFilter filter in endpoint.Endpoint.Filters)
        {
            ParsedValue? value = filter.Value ?? endpoint.Part.Find(filter.Name.Value)?.Value;
            if (filter.Value is { Type: null } && endpoint.Part.IsReadable)
            {
                findings.Add(DiagnosticDescriptors.FilterType, filter.Name.At, filter.Name.Value);
            }

            CheckType(value, filter.Name, ArgumentPlace.Query, findings);
            CheckMany(value, filter.Many, filter.Name.Value, ArgumentPlace.Query, findings);
        }

        // Without method and path nobody can tell where an argument goes.
        bool knowsPlaces = !endpoint.IsCustom || endpoint.Endpoint is { Method: not null, Path: not null };
        foreach (ParsedArgument argument in endpoint.Endpoint.Arguments.Where(_ => knowsPlaces))
        {
            ArgumentPlace place = endpoint.PlaceOf(argument);
            CheckMany(argument.Value, argument.Many, argument.Name.Value, place, findings);
            if (place != ArgumentPlace.Body)
            {
                CheckType(argument.Value, argument.Name, place, findings);
            }

            if (place == ArgumentPlace.Path && argument.Required is { Value: false } optional)
            {
                findings.Add(DiagnosticDescriptors.OptionalPathArgument, optional.At, argument.Name.Value);
            }

            if (argument is { Required.Value: true, Default: { } value })
            {
                findings.Add(DiagnosticDescriptors.RequiredContradiction, value.At, argument.Name.Value, "is required and has a default", "remove one of the two");
            }
        }
    }

    private static void CheckType(ParsedValue? value, Located<string> name, ArgumentPlace place, Findings findings)
    {
        if (value?.Type is not { } type)
        {
            return;
        }

        // An array in a query is joined by commas; what it holds must be plain.
        string? joined = type.Value == "array" && place == ArgumentPlace.Query ? value.Items?.Value.Type?.Value : type.Value;
        if (joined is "object" or "any" or "array")
        {
            findings.Add(DiagnosticDescriptors.StructuredText, name.At, name.Value, type.Value, ArgumentPlaceWords.Of(place));
        }
    }

    private static void CheckMany(ParsedValue? value, Located<bool>? many, string name, ArgumentPlace place, Findings findings)
    {
        if (many is { Value: true } && (place != ArgumentPlace.Query || value?.Type?.Value == "array"))
        {
            (string problem, string advice) = place == ArgumentPlace.Query
                ? ("is an array already", "remove 'many'")
                : ($"goes into the {ArgumentPlaceWords.Of(place)}", "use the type array in its place");
            findings.Add(DiagnosticDescriptors.ManyValues, many.At, name, problem, advice);
        }
    }
}
