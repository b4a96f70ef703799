using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>No two members are sent under one name.</summary>
internal sealed class WireNameRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        Check(part.Properties, part, findings);
        foreach (ParsedValue value in part.Values.Select(static site => site.Value))
        {
            Check(value.Properties, part, findings);
        }

        foreach (EndpointPart endpoint in part.Endpoints)
        {
            // What a filter finds through another list joins the filter of that name: both hold.
            Check(endpoint.Endpoint.Filters.Where(static filter => filter.LookUp is null).Select(static filter => (filter.Name, filter.Wire)), part, findings);
            foreach (IGrouping<ArgumentPlace, ParsedArgument> place in endpoint.Endpoint.Arguments.GroupBy(endpoint.PlaceOf))
            {
                Check(place.Select(static argument => (argument.Name, argument.Wire)), part, findings);
            }
        }
    }

    private static void Check(IEnumerable<ParsedProperty> properties, ModelPart part, Findings findings) =>
        Check(properties.Where(static property => property.IsWritable()).Select(static property => (property.Name, property.Wire)), part, findings);

    private static void Check(IEnumerable<(Located<string> Name, Located<string>? Wire)> members, ModelPart part, Findings findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((Located<string> name, Located<string>? wire) in members)
        {
            Located<string> sent = wire ?? name;
            if (!names.TryGetValue(sent.Value, out string? other))
            {
                names.Add(sent.Value, name.Value);
            }
            else if (other != name.Value && sent.At.Path == part.Document.Path)
            {
                findings.Add(DiagnosticDescriptors.WireCollision, sent.At, name.Value, other, sent.Value);
            }
        }
    }
}
