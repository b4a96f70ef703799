using Microsoft.CodeAnalysis.CSharp;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Properties and arguments have C# names that are valid and different.</summary>
internal sealed class CSharpNameRule : ModelRule
{
    private static readonly string[] ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        string model = Identifier.Pascal(part.Name);
        string[] taken =
        [
            .. ObjectMembers,
            .. TypedNames.RecordMembers,
            .. part.HasCustomFields ? new[] { TypedNames.Custom } : [],
            model + TypedNames.Record,
            model + TypedNames.Write,
            model + TypedNames.Upsert,
        ];
        Check(part.Properties, part.Document.Path, taken, findings);
        foreach (ParsedArgument argument in part.Model.Endpoints.SelectMany(static endpoint => endpoint.Arguments))
        {
            CheckMembers(argument.Value, findings);
        }

        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            CheckArguments(endpoint.Filters.Select(static filter => filter.Name), findings);
            CheckOptions(endpoint, part, findings);
            CheckArguments(endpoint.Arguments.Select(static argument => argument.Name), findings);
        }
    }

    private static void Check(IReadOnlyList<ParsedProperty> properties, string reportedPath, string[] taken, Findings findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        // `custom` beside `custom_fields` has a finding of its own.
        foreach (ParsedProperty property in properties.Where(property => property.Name.Value != LanguageDefaults.CustomProperty || !taken.Contains(TypedNames.Custom)))
        {
            string name = property.CSharpName?.Value ?? Identifier.Pascal(property.Name.Value);
            bool isReported = property.Name.At.Path == reportedPath;
            LocationInfo at = property.CSharpName?.At ?? property.Name.At;
            if (isReported && (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || taken.Contains(name, StringComparer.Ordinal)))
            {
                findings.Add(DiagnosticDescriptors.CSharpName, at, property.Name.Value, name);
            }
            else if (!names.TryGetValue(name, out string? other))
            {
                names.Add(name, property.Name.Value);
            }
            else if (isReported && other != property.Name.Value)
            {
                findings.Add(DiagnosticDescriptors.CSharpCollision, at, property.Name.Value, other, name, "give one of them another 'name'");
            }

            if (isReported)
            {
                CheckMembers(property.Value, findings);
            }
        }
    }

    private static void CheckMembers(ParsedValue value, Findings findings)
    {
        if (value.Properties.Count > 0)
        {
            Check(value.Properties, value.Properties[0].Name.At.Path, [.. ObjectMembers, .. TypedNames.RecordMembers], findings);
        }

        if (value.Items is { } items)
        {
            CheckMembers(items.Value, findings);
        }
    }

    private static void CheckOptions(ParsedEndpoint endpoint, ModelPart part, Findings findings)
    {
        foreach (Located<string> filter in endpoint.Filters.Select(static filter => filter.Name))
        {
            string name = part.Find(filter.Value)?.CSharpName?.Value ?? Identifier.Pascal(filter.Value);
            if (TypedNames.OptionMembers.Contains(name, StringComparer.Ordinal) && !ReservedArguments.Names.Contains(filter.Value))
            {
                findings.Add(DiagnosticDescriptors.CSharpCollision, filter.At, filter.Value, name, name, "write it under another key with 'wire'");
            }
        }
    }

    private static void CheckArguments(IEnumerable<Located<string>> arguments, Findings findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Located<string> argument in arguments)
        {
            string name = Identifier.Pascal(argument.Value);
            if (!names.TryGetValue(name, out string? other))
            {
                names.Add(name, argument.Value);
            }
            else if (other != argument.Value)
            {
                findings.Add(DiagnosticDescriptors.CSharpCollision, argument.At, argument.Value, other, name, "write one of them under another key with 'wire'");
            }
        }
    }
}
