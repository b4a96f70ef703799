using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>The stub API with custom fields, and tools that list and make their definitions.</summary>
internal static class FieldsApi
{
    public const string Lister = "list_custom_fields";
    public const string Creator = "create_custom_field";

    public static ApiDescription Description { get; } = Describe(pageMaximum: 2000);

    public static ToolCatalog Catalog { get; } = new(Description, [.. StubApi.Catalog.Tools, new ListFieldsTool(), new CreateFieldTool()]);

    public static ApiDescription Describe(int pageMaximum) => new()
    {
        Name = StubApi.Description.Name,
        Instructions = StubApi.Description.Instructions,
        Hosts = StubApi.Description.Hosts,
        ExternalPrefix = StubApi.Description.ExternalPrefix,
        SourcePrefix = StubApi.Description.SourcePrefix,
        Paging = StubApi.Description.Paging,
        RateLimitHeaders = StubApi.Description.RateLimitHeaders,
        ErrorAdvice = StubApi.Description.ErrorAdvice,
        Tags = StubApi.Description.Tags,
        Presets = StubApi.Description.Presets,
        References = new Dictionary<string, ModelReference>(StubApi.Description.References, StringComparer.Ordinal)
        {
            ["enduser"] = new("enduser", "/endusers") { Forms = StubModels.AllForms },
        },
        CustomFields = new ApiCustomFields("custom_field", "main", "/customfields", pageMaximum),
    };
}
