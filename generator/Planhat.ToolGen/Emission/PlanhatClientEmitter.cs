using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the client of all models.</summary>
internal static class PlanhatClientEmitter
{
    private const string OnHint = RuntimeTypes.HintListener + "? onHint = null";

    public static SourceText Emit(ClientListModel clients, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary("Planhat with types: one property for each model. All calls go through the compiled tools, with their checks and look-ups.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {TypedNames.PlanhatClient}"))
        {
            EmitConstructors(writer, clients, targetNamespace);
            foreach (ClientEntry client in clients.Clients)
            {
                writer.Line();
                writer.Summary($"Lists, reads and writes {client.Resource}.");
                writer.Line($"public {client.ClassName} {client.Property} {{ get; }}");
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitConstructors(SourceWriter writer, ClientListModel clients, string targetNamespace)
    {
        string api = $"global::{clients.ApiNamespace ?? targetNamespace}.{ApiEmitter.ClassName}.Description";
        Emit(writer, "A client of one account.", "global::Planhat.ToolGen.Proxy.PlanhatConnectionOptions", "options", "Tokens, addresses and limits.",
            $"new global::Planhat.ToolGen.Proxy.PlanhatConnection({api}, options)");
        writer.Line();
        Emit(writer, "A client of one account.", "global::Planhat.ToolGen.Proxy.PlanhatConnection", "connection", "The account.",
            $"{RuntimeTypes.Typed}TypedExecution.Executor(connection, {CatalogEmitter.ClassName}.Catalog)");
        writer.Line();
        Document(writer, "A client that shares an executor, its interceptors and custom fields with others.", "executor", "Executes the tools; its catalog holds those of this assembly.");
        using (writer.Braces($"public {TypedNames.PlanhatClient}({RuntimeTypes.ToolExecutor} executor, {OnHint})"))
        {
            foreach (ClientEntry client in clients.Clients)
            {
                writer.Line($"{client.Property} = new {client.ClassName}(executor, onHint);");
            }
        }
    }

    private static void Emit(SourceWriter writer, string summary, string type, string parameter, string text, string given)
    {
        Document(writer, summary, parameter, text);
        using (writer.Braces($"public {TypedNames.PlanhatClient}({type} {parameter}, {OnHint})\n    : this({given}, onHint)"))
        {
        }
    }

    private static void Document(SourceWriter writer, string summary, string parameter, string text)
    {
        writer.Summary(summary);
        writer.Parameter(parameter, text);
        writer.Parameter("onHint", "Told what should be known about an answer, such as that custom fields could not be checked; null when nobody listens.");
    }
}
