using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a custom endpoint with arguments in its path.</summary>
internal sealed class ShareLicenseTool : CustomTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "name", "userId"]);

    public override string Name => "share_planhat_license";

    public override string Title => "A tool";

    public override string Description => "A tool.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "POST";

    public override string Path => "/licenses/{id}/share/{name}/{userId}";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);

    public override IdentifierForms IdentifierForms => IdentifierForms.Planhat | IdentifierForms.Source;

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "name":
                    TextValue.Bind(ref arguments, request.Path["name"]);
                    break;
                case "userId":
                    ReferenceValue.Bind(ref arguments, request.Path["userId"], "user");
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("name");
    }
}
