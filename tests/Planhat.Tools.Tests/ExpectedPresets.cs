namespace Planhat.Tools.Tests;

/// <summary>The tools of each preset, written by hand from what a preset is for.</summary>
internal static class ExpectedPresets
{
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["renewals"] =
        [
            "list_all_planhat_companies", "get_single_planhat_company_by_id",
            "list_all_planhat_licenses", "get_single_planhat_license_by_id",
            "list_all_planhat_invoices", "get_single_planhat_invoice_by_id",
            "list_all_planhat_sales", "get_single_planhat_sale_by_id",
            "update_a_planhat_license_by_id", "update_a_planhat_company_by_id",
            "create_a_planhat_opportunity", "create_a_planhat_task",
        ],
        ["churn-triage"] =
        [
            "list_all_planhat_companies", "get_single_planhat_company_by_id",
            "list_all_planhat_licenses", "get_single_planhat_license_by_id",
            "list_all_planhat_churn", "get_single_planhat_churn_by_id",
            "list_all_planhat_opportunities", "get_single_planhat_opportunity_by_id",
            "update_a_planhat_churn_by_id", "update_a_planhat_company_by_id",
            "create_a_planhat_opportunity", "create_a_planhat_task",
        ],
        ["account-brief"] =
        [
            "list_all_planhat_companies", "get_single_planhat_company_by_id",
            "list_all_planhat_endusers", "get_single_planhat_enduser_by_id",
            "list_all_planhat_licenses", "get_single_planhat_license_by_id",
            "list_all_planhat_conversations", "get_single_planhat_conversation_by_id",
            "list_all_planhat_tickets",
            "list_all_planhat_tasks", "get_single_planhat_task_by_id",
            "list_all_planhat_nps", "get_single_planhat_np_by_id",
            "list_all_planhat_objective", "get_single_planhat_objective_by_id",
            "list_all_planhat_churn", "get_single_planhat_churn_by_id",
        ],
        ["onboarding"] =
        [
            "list_all_planhat_companies", "get_single_planhat_company_by_id", "create_a_planhat_company", "update_a_planhat_company_by_id",
            "list_all_planhat_endusers", "get_single_planhat_enduser_by_id", "create_a_planhat_enduser", "update_a_planhat_enduser_by_id",
            "list_all_planhat_projects", "get_single_planhat_project_by_id", "create_a_planhat_project", "update_a_planhat_project_by_id",
            "list_all_planhat_tasks", "get_single_planhat_task_by_id", "create_a_planhat_task", "update_a_planhat_task_by_id",
            "list_all_planhat_objective", "get_single_planhat_objective_by_id", "create_a_planhat_objective", "update_a_planhat_objective_by_id",
            "list_all_planhat_time_entries", "get_single_planhat_time_entry_by_id", "create_a_planhat_time_entry", "update_a_planhat_time_entry_by_id",
        ],
        ["support"] =
        [
            "list_all_planhat_tickets",
            "list_all_planhat_issues", "get_single_planhat_issue_by_id",
            "list_all_planhat_conversations", "get_single_planhat_conversation_by_id",
            "list_all_planhat_companies", "get_single_planhat_company_by_id",
            "list_all_planhat_endusers", "get_single_planhat_enduser_by_id",
            "create_a_planhat_issue", "update_a_planhat_issue_by_id",
            "create_a_planhat_conversation", "update_a_planhat_conversation_by_id",
            "create_a_planhat_task", "update_a_planhat_task_by_id",
        ],
    };
}
