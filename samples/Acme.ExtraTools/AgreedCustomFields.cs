using Planhat.ToolGen.CustomFields;

namespace Acme.ExtraTools;

/// <summary>Replaces the source of the custom fields: agents are told only of those Acme agreed on, and of one by Acme's own words for it.</summary>
/// <remarks>Others are refused only where at least one field of the model is agreed on: a model without definitions takes any name.</remarks>
internal sealed class AgreedCustomFields(ICustomFieldSource planhat) : ICustomFieldSource
{
    public async Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken)
    {
        CustomFieldSet all = await planhat.ReadAsync(cancellationToken);
        return new CustomFieldSet(((string[])["company", "license"]).SelectMany(parent => all.Of(parent).Definitions).Where(IsAgreed).Select(Describe));
    }

    private static bool IsAgreed(CustomFieldDefinition field) => !field.IsHidden && !field.Name.StartsWith("CRM ", StringComparison.Ordinal);

    private static CustomFieldDefinition Describe(CustomFieldDefinition field) => field.Name == "Support Tier"
        ? field with { Description = "What Acme promised; only the account manager raises it." }
        : field;
}
