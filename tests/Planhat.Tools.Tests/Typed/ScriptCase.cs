using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <summary>A model whose operations are not the usual ones.</summary>
internal sealed class ScriptCase(string model, ScriptCase.Reader read, Func<ClientAccount, Task> run) : ClientCase(model)
{
    internal delegate PlanhatRecord Reader(ReadOnlySpan<byte> json);

    public override Task RunAsync(ClientAccount account) => run(account);

    public override PlanhatRecord Parse(ReadOnlySpan<byte> json) => read(json);
}
