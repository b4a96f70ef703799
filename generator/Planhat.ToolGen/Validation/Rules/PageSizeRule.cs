using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Models that are listed have a page size, with a default not above the maximum.</summary>
internal sealed class PageSizeRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (part.Model.Page is { Default: { } size, Max: { } max })
        {
            int limit = scope.Api?.Paging?.Default?.Value ?? LanguageDefaults.ToolPage;
            if (size.Value > max.Value)
            {
                findings.Add(DiagnosticDescriptors.PageSizes, size.At, $"The default page of {size.Value.ToInvariant()}", max.Value.ToInvariant());
            }
            else if (limit > max.Value)
            {
                findings.Add(DiagnosticDescriptors.PageSizes, max.At, $"The page of {limit.ToInvariant()} that tools ask for", max.Value.ToInvariant());
            }
        }

        if (part is { IsReadable: true, Model: { Extends: false, Page: null } } && part.Endpoints.FirstOrDefault(static endpoint => endpoint.Operation == "list" && endpoint.Endpoint.Unpaged?.Value != true) is { } list)
        {
            findings.Add(DiagnosticDescriptors.MissingPage, list.Endpoint.Name.At, list.Name, part.Name);
        }
    }
}
