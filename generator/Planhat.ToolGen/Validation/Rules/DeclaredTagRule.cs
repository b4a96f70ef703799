using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Tags are declared in the api file.</summary>
internal sealed class DeclaredTagRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (!scope.KnowsApi)
        {
            return;
        }

        List<string> declared = [.. scope.Tags.Select(static tag => tag.Name.Value)];
        foreach (Located<string> tag in part.Model.Tags.Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Tags)))
        {
            if (!declared.Contains(tag.Value))
            {
                findings.Add(DiagnosticDescriptors.UnknownTag, tag.At, tag.Value, findings.Advice(tag, declared));
            }
        }
    }
}
