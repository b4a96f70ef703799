using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class ListLicensesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["companyId", "ownerId", "where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_licenses";
    public override string Title => "List licenses";
    public override string Description => "List licenses.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override IReadOnlyList<string> Presets { get; } = ["renewals"];
    public override IReadOnlyList<string> Aliases { get; } = ["list_licences"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{"limit":{"type":"integer"}},"additionalProperties":false}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","properties":{"result":{"type":"array","items":{"type":"object","additionalProperties":true}}},"required":["result"],"additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "product", "value"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ReferenceValue.Bind(ref arguments, request.Query["companyId"], "company");
                    break;
                case "ownerId":
                    ReferenceValue.Bind(ref arguments, request.Query["ownerId"], "user");
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}

internal sealed class GetLicenseTool : GetTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "fields"]);

    public override string Name => "get_license";
    public override string Title => "Get license";
    public override string Description => "Get a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => StubModels.AllForms;
    public override IdentifierForms IdentifierForms => StubModels.AllForms;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }

        arguments.Require("id");
    }
}

internal sealed class CreateLicenseTool : CreateTool
{
    private static readonly ArgumentNames Names = new(["companyId", "ownerId", "product", "value", "custom"]);

    public override string Name => "create_license";
    public override string Title => "Create license";
    public override string Description => "Create a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "POST";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: false, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ReferenceValue.Bind(ref arguments, request.Body["companyId"], "company");
                    break;
                case "ownerId":
                    ReferenceValue.Bind(ref arguments, request.Body["ownerId"], "user");
                    break;
                case "product":
                    TextValue.Bind(ref arguments, request.Body["product"]);
                    break;
                case "value":
                    MoneyValue.Bind(ref arguments, request.Body["value"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("companyId");
    }
}

internal sealed class UpdateLicenseTool : UpdateTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "product", "value", "custom", "clear"]);

    public override string Name => "update_license";
    public override string Title => "Update license";
    public override string Description => "Update a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "PUT";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => IdentifierForms.Planhat | IdentifierForms.Source;
    public override IdentifierForms IdentifierForms => StubModels.AllForms;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "product":
                    TextValue.Bind(ref arguments, request.Body["product"]);
                    break;
                case "value":
                    MoneyValue.Bind(ref arguments, request.Body["value"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("id");
    }
}

internal sealed class DeleteLicenseTool : DeleteTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type"]);

    public override string Name => "delete_license";
    public override string Title => "Delete license";
    public override string Description => "Delete a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "DELETE";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => IdentifierForms.Planhat;
    public override IdentifierForms IdentifierForms => StubModels.AllForms;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }

        arguments.Require("id");
    }
}
