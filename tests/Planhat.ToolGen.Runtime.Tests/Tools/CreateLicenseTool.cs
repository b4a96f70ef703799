using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a create with rules, a constant, a default, nested objects and custom fields.</summary>
internal sealed class CreateLicenseTool : CreateTool
{
    private static readonly ArgumentNames Names = new(
    [
        "companyId", "product", "_currency", "value", "mrr", "fromDate", "toDate", "fixedPeriod", "renewalStatus", "noticePeriod",
        "invoicedOn", "tags", "owners", "title", "externalId", "sourceId", "custom",
    ]);

    private static readonly ArgumentNames OwnersItemNames = new(["id", "share"]);

    private static readonly string[] RenewalStatusValues = ["ongoing", "renewed", "lost"];

    public override string Name => "create_a_planhat_license";

    public override string Title => "Create a license";

    public override string Description => "Create a license.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "POST";

    public override string Path => "/licenses";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: false, Idempotent: false, OpenWorld: true);

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        string? currency = null;
        decimal? value = null;
        decimal? mrr = null;
        DateTimeOffset? fromDate = null;
        DateTimeOffset? toDate = null;
        bool? fixedPeriod = null;

        request.Body["type"].WriteString("license");

        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ReferenceValue.Bind(ref arguments, request.Body["companyId"], "company");
                    break;
                case "product":
                    TextValue.Bind(ref arguments, request.Body["product"], 20);
                    break;
                case "_currency":
                    currency = CurrencyValue.Bind(ref arguments, request.Body["_currency"]);
                    break;
                case "value":
                    value = MoneyValue.Bind(ref arguments, request.Body["value"], 0m);
                    break;
                case "mrr":
                    mrr = MoneyValue.Bind(ref arguments, request.Body["mrr"]);
                    break;
                case "fromDate":
                    fromDate = DateTimeValue.Bind(ref arguments, request.Body["fromDate"]);
                    break;
                case "toDate":
                    toDate = DateTimeValue.Bind(ref arguments, request.Body["toDate"]);
                    break;
                case "fixedPeriod":
                    fixedPeriod = BooleanValue.Bind(ref arguments, request.Body["fixedPeriod"]);
                    break;
                case "renewalStatus":
                    ClosedTextValue.Bind(ref arguments, request.Body["renewalStatus"], RenewalStatusValues);
                    break;
                case "noticePeriod":
                    IntegerValue.Bind(ref arguments, request.Body["noticePeriod"], 0, 60);
                    break;
                case "invoicedOn":
                    EpochDayValue.Bind(ref arguments, request.Body["invoiceDay"]);
                    break;
                case "tags":
                    ArrayValue.Bind(ref arguments, request.Body["tags"], BindTagsItem);
                    break;
                case "owners":
                    ArrayValue.Bind(ref arguments, request.Body["owners"], BindOwnersItem);
                    break;
                case "title":
                    TextValue.Bind(ref arguments, request.Body["title"]);
                    break;
                case "externalId":
                    TextValue.Bind(ref arguments, request.Body["externalId"]);
                    break;
                case "sourceId":
                    TextValue.Bind(ref arguments, request.Body["sourceId"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("companyId");
        if (fixedPeriod is true)
        {
            arguments.Require("toDate", because: "fixedPeriod is true");
        }

        arguments.RequireAnyOf("title", "externalId", "sourceId");
        DateOrder.NotBefore(ref arguments, "toDate", toDate, "fromDate", fromDate);
        MoneyValue.CheckDecimals(ref arguments, "value", value, currency);
        MoneyValue.CheckDecimals(ref arguments, "mrr", mrr, currency, 6);
        if (!arguments.Has("renewalStatus"))
        {
            request.Body["renewalStatus"].WriteString("ongoing");
        }
    }

    private static void BindTagsItem(ref ArgumentReader item, ValueTarget target) => TextValue.Bind(ref item, target);

    private static void BindOwnersItem(ref ArgumentReader item, ValueTarget target) =>
        ObjectValue.Bind(ref item, target, OwnersItemNames, BindOwnersItemMembers);

    private static void BindOwnersItemMembers(ref ArgumentReader members, ValueTarget target)
    {
        while (members.Read())
        {
            switch (members.Name)
            {
                case "id":
                    ReferenceValue.Bind(ref members, target["id"], "user");
                    break;
                case "share":
                    PercentValue.Bind(ref members, target["share"]);
                    break;
                default:
                    members.RefuseUnknown();
                    break;
            }
        }

        members.Require("id");
    }
}
