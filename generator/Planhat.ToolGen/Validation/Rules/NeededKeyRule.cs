using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>References say to what, arrays of what, objects with which members.</summary>
internal sealed class NeededKeyRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        string? needed = LanguageTypes.NeededKey(site.Type);
        if (needed is not null && site.Part.IsReadable && !ValueKeys.Given(site.Value).Any(key => key.Name == needed))
        {
            string advice = needed == "properties" ? "name its members, or use the type any for an open object" : "add it";
            findings.Add(DiagnosticDescriptors.NeededKey, site.Value.Type!.At, site.Label, site.Type, needed, advice);
        }
    }
}
