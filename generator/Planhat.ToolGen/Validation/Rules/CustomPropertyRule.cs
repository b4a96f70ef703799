using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary><c>custom_fields</c> brings the property <c>custom</c>; none is declared beside it.</summary>
internal sealed class CustomPropertyRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        ParsedProperty? own = part.Model.Properties.FirstOrDefault(static property => property.Name.Value == LanguageDefaults.CustomProperty);
        if (part.HasCustomFields && own is not null)
        {
            findings.Add(DiagnosticDescriptors.CustomProperty, own.Name.At, part.Name);
        }
    }
}
