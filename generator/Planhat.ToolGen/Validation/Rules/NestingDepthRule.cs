using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Values nest no deeper than clients accept in a schema.</summary>
internal sealed class NestingDepthRule : ValueRule
{
    private const int Deepest = 5;

    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Depth == Deepest + 1)
        {
            findings.Add(DiagnosticDescriptors.NestedSchema, site.Value.Type!.At, site.Label, Deepest.ToInvariant());
        }
    }
}
