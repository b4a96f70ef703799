using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal static class StubModels
{
    public const IdentifierForms AllForms = IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source;

    public static ModelDescription License { get; } = new()
    {
        Name = "license",
        Resource = "licenses",
        Title = "license",
        Path = "/licenses",
        Host = "main",
        IdProperty = "_id",
        ExternalIdProperty = "externalId",
        SourceIdProperty = "sourceId",
        GetForms = AllForms,
        CustomFieldParent = "license",
        PageDefault = 100,
        PageMaximum = 2000,
        Properties =
        [
            new("_id", PropertyKind.Id),
            new("companyId", PropertyKind.Reference),
            new("ownerId", PropertyKind.Reference),
            new("externalId", PropertyKind.Text),
            new("product", PropertyKind.Text),
            new("value", PropertyKind.Money),
            new("renewalDate", PropertyKind.DateTime),
            new("fixedPeriod", PropertyKind.Boolean),
            new("tags", PropertyKind.Array) { ItemKind = PropertyKind.Text },
            new("note", PropertyKind.Text) { ReadName = "snippet" },
            new("custom", PropertyKind.Object),
            new("__v", PropertyKind.Integer) { IsInternal = true },
        ],
    };

    public static ModelDescription Company { get; } = new()
    {
        Name = "company",
        Resource = "companies",
        Title = "company",
        Path = "/companies",
        Host = "main",
        IdProperty = "_id",
        ExternalIdProperty = "externalId",
        SourceIdProperty = "sourceId",
        GetForms = AllForms,
        PageDefault = 100,
        PageMaximum = 5000,
        Properties = [new("_id", PropertyKind.Id), new("name", PropertyKind.Text), new("phase", PropertyKind.Text), new("mrr", PropertyKind.Money), new("size", PropertyKind.Integer)],
    };

    public static ModelDescription Invoice { get; } = new()
    {
        Name = "invoice",
        Resource = "invoices",
        Title = "invoice",
        Path = "/invoices",
        Host = "main",
        IdProperty = "_id",
        GetForms = IdentifierForms.Planhat,
        PageDefault = 100,
        PageMaximum = 2000,
        Properties = [new("_id", PropertyKind.Id), new("dueDate", PropertyKind.EpochDay), new("status", PropertyKind.Text)],
    };

    public static ModelDescription Note { get; } = new()
    {
        Name = "note",
        Resource = "notes",
        Title = "note",
        Path = "/conversations",
        Host = "main",
        IdProperty = "_id",
        GetForms = IdentifierForms.Planhat,
        PageDefault = 30,
        PageMaximum = 40,
        Properties = [new("_id", PropertyKind.Id), new("type", PropertyKind.Text), new("subject", PropertyKind.Text)],
    };

    public static ModelDescription Metric { get; } = new()
    {
        Name = "dimension_data",
        Resource = "dimension_data",
        Title = "metric",
        Path = "/dimensiondata",
        Host = "analytics",
        IdProperty = "_id",
        GetForms = IdentifierForms.None,
        Properties = [new("_id", PropertyKind.Id)],
    };
}
