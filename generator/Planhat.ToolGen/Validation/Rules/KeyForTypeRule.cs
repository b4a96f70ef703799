using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Keys go with the type they stand beside.</summary>
internal sealed class KeyForTypeRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        IReadOnlyList<string> taken = DomainTypes.Get(site.Type).Keys;
        foreach ((string key, LocationInfo at) in ValueKeys.Given(site.Value))
        {
            if (!taken.Contains(key, StringComparer.Ordinal))
            {
                string takers = string.Join(" or ", DomainTypes.All.Where(type => type.Keys.Contains(key, StringComparer.Ordinal)).Select(static type => type.Name));
                findings.Add(DiagnosticDescriptors.KeyForOtherType, at, site.Label, key, site.Type, takers);
            }
        }
    }
}
