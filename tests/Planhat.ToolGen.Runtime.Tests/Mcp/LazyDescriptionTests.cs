using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

public sealed class LazyDescriptionTests
{
    [Fact]
    public void NoSchemaIsReadBeforeTheToolIsListed()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        var catalog = new ToolCatalog(StubApi.Description, [new UnreadableSchemaTool()]);
        var executor = new ToolExecutor(StubApi.Connect(planhat), catalog);

        McpServerOptions options = PlanhatMcpServer.CreateOptions(catalog.Select(ToolFilter.None), executor, "1.0");

        Assert.True(options.ToolCollection!.TryGetPrimitive("unreadable", out McpServerTool? tool));
        Assert.Throws<NotSupportedException>(() => tool.ProtocolTool);
    }

    private sealed class UnreadableSchemaTool : CustomTool
    {
        public override string Name => "unreadable";
        public override string Title => "Unreadable";
        public override string Description => "Its schema cannot be read.";
        public override ModelDescription Model => StubModels.License;
        public override string Verb => "GET";
        public override string Path => "/licenses";
        public override IReadOnlyList<string> Tags { get; } = ["license"];
        public override Planhat.ToolGen.Tools.ToolAnnotations Annotations => default;
        public override ReadOnlySpan<byte> InputSchema => throw new NotSupportedException();
        public override ReadOnlySpan<byte> OutputSchema => throw new NotSupportedException();
        protected internal override ArgumentNames Arguments => throw new NotSupportedException();

        protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request) => throw new NotSupportedException();
    }
}
