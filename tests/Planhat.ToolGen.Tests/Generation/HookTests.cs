using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>A project that compiles a tool can change its requests in a part of the class of its own.</summary>
public sealed class HookTests
{
    private const string Hook = """
        namespace Acme.Tools;

        public sealed partial class ListAllPlanhatLicensesTool
        {
            partial void OnBound(global::Planhat.ToolGen.Binding.ToolRequest request) => request.Query["team"].WriteString("north");
        }

        public sealed partial class CreateAPlanhatLicenseTool
        {
            partial void OnBound(global::Planhat.ToolGen.Binding.ToolRequest request) => request.Body["origin"].WriteString("agent");
        }
        """;

    private static readonly GeneratorRun Run = GeneratorRun.Of(SampleDefinitions.All);

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run, Hook);

    [Fact]
    public void HookOfAListAddsToItsQuery() => Assert.Equal(
        [("companyId", "0123456789abcdef01234567"), ("team", "north")],
        Bind("list_all_planhat_licenses", """{"companyId":"0123456789abcdef01234567"}""").Query.ToParameters().Select(static pair => (pair.Key, pair.Value)));

    [Fact]
    public void HookRunsBehindArgumentsAndDefaults() => Assert.Equal(
        """{"type":"license","companyId":"0123456789abcdef01234567","externalId":"L-1","renewalStatus":"ongoing","origin":"agent"}""",
        Encoding.UTF8.GetString(Bind("create_a_planhat_license", """{"companyId":"0123456789abcdef01234567","externalId":"L-1"}""").Body.ToJson().Span));

    [Fact]
    public void HookOfOneToolLeavesTheOthersAlone() => Assert.Empty(Bind("list_lean_planhat_licenses", "{}").Query.ToParameters());

    [Fact]
    public void ToolsCompileWithoutWarningWithAHookAndWithout()
    {
        Assert.Empty(EmittedCode.Problems(Run, Hook));
        Assert.Empty(EmittedCode.Problems(Run, EmittedCode.Host));
    }

    private static ToolRequest Bind(string tool, string arguments)
    {
        FailureList failures = [];
        ToolRequest request = ToolRequest.Bind(Catalog.Find(tool)!, Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);
        Assert.Empty(failures);
        return request;
    }
}
