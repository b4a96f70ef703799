using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

/// <summary>The outcome of binding the arguments of one call.</summary>
internal sealed record BoundCall(ToolRequest Request, FailureList Failures)
{
    /// <summary>The body as text, after a check that nothing was refused.</summary>
    public string Body
    {
        get
        {
            Assert.Empty(Failures);
            return Encoding.UTF8.GetString(Request.Body.ToJson().Span);
        }
    }

    /// <summary>The query as text, after a check that nothing was refused.</summary>
    public string Query
    {
        get
        {
            Assert.Empty(Failures);
            return Request.Query.ToString();
        }
    }

    /// <summary>The only failure.</summary>
    public ValidationFailure Failure => Assert.Single(Failures);

    public static BoundCall Of<TTool>(string json)
        where TTool : PlanhatTool, new() => Of(new TTool(), Encoding.UTF8.GetBytes(json));

    public static BoundCall Of(PlanhatTool tool, byte[] json)
    {
        var failures = new FailureList();
        var request = ToolRequest.Bind(tool, TestApi.Description, json, failures);
        return new BoundCall(request, failures);
    }
}
