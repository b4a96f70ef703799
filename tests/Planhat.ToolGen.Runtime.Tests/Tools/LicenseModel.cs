using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>A license with a property of most kinds.</summary>
internal static class LicenseModel
{
    public static ModelDescription Description { get; } = new()
    {
        Name = "license",
        Resource = "licenses",
        Title = "license",
        Path = "/licenses",
        Host = "main",
        IdProperty = "_id",
        ExternalIdProperty = "externalId",
        SourceIdProperty = "sourceId",
        GetForms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source,
        CustomFieldParent = "license",
        PageDefault = 100,
        PageMaximum = 2000,
        Properties =
        [
            new("_id", PropertyKind.Id),
            new("companyId", PropertyKind.Reference),
            new("companyName", PropertyKind.Text),
            new("product", PropertyKind.Text),
            new("_currency", PropertyKind.Currency),
            new("value", PropertyKind.Money),
            new("mrr", PropertyKind.Money),
            new("fromDate", PropertyKind.DateTime),
            new("toDate", PropertyKind.DateTime),
            new("renewalDate", PropertyKind.DateTime),
            new("fixedPeriod", PropertyKind.Boolean),
            new("renewalStatus", PropertyKind.Text),
            new("noticePeriod", PropertyKind.Integer),
            new("invoicedOn", PropertyKind.EpochDay, "invoiceDay", "invoiceDay", PropertyKind.EpochDay, IsInternal: false),
            new("tags", PropertyKind.Array, "tags", "tags", PropertyKind.Text, IsInternal: false),
            new("owners", PropertyKind.Array, "owners", "owners", PropertyKind.Object, IsInternal: false),
            new("title", PropertyKind.Text, "subject", "title", PropertyKind.Text, IsInternal: false),
            new("externalId", PropertyKind.Text),
            new("sourceId", PropertyKind.Text),
            new("createdAt", PropertyKind.DateTime),
            new("custom", PropertyKind.Object),
        ],
    };
}
