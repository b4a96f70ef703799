using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Descriptions stay below the length at which clients cut them.</summary>
internal sealed class DescriptionLengthRule : ModelRule
{
    private const int Advised = 1024;
    private const int Most = 2048;

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            if (endpoint.Description is { } text && text.Value.Length > Advised)
            {
                bool isCut = text.Value.Length > Most;
                findings.Add(
                    isCut ? DiagnosticDescriptors.DescriptionTooLong : DiagnosticDescriptors.DescriptionLong,
                    text.At,
                    endpoint.Name.Value,
                    text.Value.Length.ToInvariant(),
                    (isCut ? Most : Advised).ToInvariant());
            }
        }
    }
}
