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
            new("_id", PropertyKind.Id) { IsReadOnly = true },
            new("companyId", PropertyKind.Reference) { To = "company" },
            new("companyName", PropertyKind.Text) { IsReadOnly = true },
            new("product", PropertyKind.Text) { KnownValues = ["Enterprise", "Starter"] },
            new("_currency", PropertyKind.Currency),
            new("value", PropertyKind.Money),
            new("mrr", PropertyKind.Money),
            new("fromDate", PropertyKind.DateTime),
            new("toDate", PropertyKind.DateTime),
            new("renewalDate", PropertyKind.DateTime),
            new("fixedPeriod", PropertyKind.Boolean),
            new("renewalStatus", PropertyKind.Text) { Values = ["ongoing", "renewed", "lost"] },
            new("noticePeriod", PropertyKind.Integer),
            new("invoicedOn", PropertyKind.EpochDay) { ReadName = "invoiceDay", WireName = "invoiceDay" },
            new("tags", PropertyKind.Array) { ItemKind = PropertyKind.Text },
            new("owners", PropertyKind.Array) { ItemKind = PropertyKind.Object },
            new("watcherIds", PropertyKind.Array) { ItemKind = PropertyKind.Reference, To = "user" },
            new("parentId", PropertyKind.Reference),
            new("title", PropertyKind.Text) { ReadName = "subject" },
            new("externalId", PropertyKind.Text),
            new("sourceId", PropertyKind.Text),
            new("createdAt", PropertyKind.DateTime) { IsReadOnly = true },
        ],
    };
}
