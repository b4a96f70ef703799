using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <summary>One model in the hands of the typed client.</summary>
internal abstract class ClientCase(string model)
{
    public string Model { get; } = model;

    /// <summary>Calls every method of the model's client: creates, reads, lists, changes, upserts and deletes a record, as far as there are the operations.</summary>
    public abstract Task RunAsync(ClientAccount account);

    /// <summary>Reads a record of the model.</summary>
    public abstract PlanhatRecord Parse(ReadOnlySpan<byte> json);
}
