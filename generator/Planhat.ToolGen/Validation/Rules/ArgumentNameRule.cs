using System.Text.RegularExpressions;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Arguments have names that clients accept and that mean nothing else.</summary>
internal sealed class ArgumentNameRule : ModelRule
{
    private static readonly Regex Pattern = new(@"^[a-zA-Z0-9_.-]{1,64}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        HashSet<string> constants = new(part.ConstantNames, StringComparer.Ordinal);
        foreach (ParsedProperty property in part.Model.Properties.Where(property => property.IsWritable() && !constants.Contains(property.Name.Value)))
        {
            // `custom` beside `custom_fields` has a finding of its own.
            if (property.Name.Value != LanguageDefaults.CustomProperty || !part.HasCustomFields)
            {
                Check(property.Name, "write it under another key with 'wire' and 'read_as'", findings);
            }
        }

        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            foreach (Located<string> name in endpoint.Filters.Select(static filter => filter.Name).Concat(endpoint.Arguments.Select(static argument => argument.Name)))
            {
                Check(name, "write it under another key with 'wire'", findings);
            }
        }
    }

    private static void Check(Located<string> name, string advice, Findings findings)
    {
        if (ReservedArguments.Names.Contains(name.Value, StringComparer.Ordinal))
        {
            findings.Add(DiagnosticDescriptors.ReservedArgument, name.At, name.Value, advice);
        }
        else if (!Pattern.IsMatch(name.Value))
        {
            findings.Add(DiagnosticDescriptors.ArgumentName, name.At, name.Value, advice);
        }
    }
}
