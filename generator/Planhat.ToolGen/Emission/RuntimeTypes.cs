namespace Planhat.ToolGen.Emission;

/// <summary>Qualified names of the runtime types that emitted code refers to.</summary>
internal static class RuntimeTypes
{
    public const string ArgumentNames = "global::Planhat.ToolGen.Binding.ArgumentNames";
    public const string ArgumentReader = "global::Planhat.ToolGen.Binding.ArgumentReader";
    public const string Binding = "global::Planhat.ToolGen.Binding.";
    public const string FilterLookUp = "global::Planhat.ToolGen.Binding.FilterLookUp";
    public const string LookUpArgument = "global::Planhat.ToolGen.Binding.LookUpArgument";
    public const string DateOrder = "global::Planhat.ToolGen.Binding.DateOrder";
    public const string ToolRequest = "global::Planhat.ToolGen.Binding.ToolRequest";
    public const string ValueTarget = "global::Planhat.ToolGen.Binding.ValueTarget";
    public const string Primitives = "global::Planhat.ToolGen.Primitives.";
    public const string Typed = "global::Planhat.ToolGen.Typed.";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string ToolExecutor = "global::Planhat.ToolGen.Execution.ToolExecutor";
    public const string HintListener = "global::System.Action<global::Planhat.ToolGen.Typed.PlanhatHint>";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string Tools = "global::Planhat.ToolGen.Tools.";
    public const string SuppressMessage = "global::System.Diagnostics.CodeAnalysis.SuppressMessage";
    public const string Texts = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string Utf8Text = "global::System.ReadOnlySpan<byte>";
}
