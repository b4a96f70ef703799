using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for an update.</summary>
internal sealed class UpdateLicenseTool : UpdateTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "product", "_currency", "value", "toDate", "invoicedOn", "custom", "clear"]);

    public override string Name => "update_a_planhat_license_by_id";

    public override string Title => "Update a license";

    public override string Description => "Update a license.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "PUT";

    public override string Path => "/licenses/{id}";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);

    public override IdentifierForms IdentifierForms => IdentifierForms.Planhat | IdentifierForms.External | IdentifierForms.Source;

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        string? currency = null;
        decimal? value = null;

        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "product":
                    TextValue.Bind(ref arguments, request.Body["product"]);
                    break;
                case "_currency":
                    currency = CurrencyValue.Bind(ref arguments, request.Body["_currency"]);
                    break;
                case "value":
                    value = MoneyValue.Bind(ref arguments, request.Body["value"]);
                    break;
                case "toDate":
                    DateTimeValue.Bind(ref arguments, request.Body["toDate"]);
                    break;
                case "invoicedOn":
                    EpochDayValue.Bind(ref arguments, request.Body["invoiceDay"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        MoneyValue.CheckDecimals(ref arguments, "value", value, currency);
    }
}
