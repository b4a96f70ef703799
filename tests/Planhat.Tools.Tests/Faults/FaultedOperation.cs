using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Faults;

/// <summary>One call of each kind, all on companies.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Verb">The verb of its request.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">The arguments; <c>{id}</c> stands for the company that is there.</param>
/// <param name="IsRepeatable">Whether its request may be sent twice.</param>
internal sealed record FaultedOperation(string Name, string Verb, PlanhatTool Tool, string Arguments, bool IsRepeatable)
{
    /// <summary>The name of the company that a create or a bulk write makes.</summary>
    public const string NewCompany = "Made Once";

    public static IReadOnlyList<FaultedOperation> All { get; } =
    [
        new("list", "GET", Find("list_all_planhat_companies"), "{}", IsRepeatable: true),
        new("get", "GET", Find("get_single_planhat_company_by_id"), """{"id":"{id}"}""", IsRepeatable: true),
        new("create", "POST", Find("create_a_planhat_company"), $$"""{"name":"{{NewCompany}}"}""", IsRepeatable: false),
        new("update", "PUT", Find("update_a_planhat_company_by_id"), """{"id":"{id}","phase":"Live"}""", IsRepeatable: true),
        new("delete", "DELETE", Find("delete_a_planhat_company_by_id"), """{"id":"{id}"}""", IsRepeatable: false),
        new("bulk", "PUT", Find("bulk_upsert_planhat_companies"), $$"""{"items":[{"name":"{{NewCompany}}"}]}""", IsRepeatable: false),
    ];

    /// <summary>The operations that are about a custom field, so that its definition is asked for.</summary>
    public static IReadOnlyList<FaultedOperation> OnCustomField { get; } =
    [
        .. from operation in All
           let arguments = operation.Name switch
           {
               "list" => """{"where":{"custom.Region":{"eq":"North"}}}""",
               "create" => $$$"""{"name":"{{{NewCompany}}}","custom":{"Region":"North"}}""",
               "update" => """{"id":"{id}","custom":{"Region":"North"}}""",
               "bulk" => $$$"""{"items":[{"name":"{{{NewCompany}}}","custom":{"Region":"North"}}]}""",
               _ => null,
           }
           where arguments is not null
           select operation with { Arguments = arguments },
    ];

    public override string ToString() => Name;

    private static PlanhatTool Find(string name) => PlanhatTools.Catalog.Find(name) ?? throw new InvalidOperationException($"There is no tool {name}.");
}
