using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the typed client of one model.</summary>
internal static partial class ClientEmitter
{
    public static SourceText Emit(ClientModel client, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary($"What can be done with {client.Resource}.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {client.ClassName} : {RuntimeTypes.Typed}ModelClient"))
        {
            writer.Summary("Prepares the calls.");
            writer.Parameter("executor", "Executes the tools.");
            writer.Parameter("onHint", "Told what should be known about an answer; null when nobody listens.");
            using (writer.Braces($"public {client.ClassName}({RuntimeTypes.ToolExecutor} executor, {RuntimeTypes.HintListener}? onHint = null)\n    : base(executor, onHint)"))
            {
            }

            foreach (ClientMethodModel method in client.Methods)
            {
                writer.Line();
                EmitMethod(writer, client, method, targetNamespace);
            }
        }

        foreach (ClientMethodModel method in client.Methods)
        {
            EmitOwnTypes(writer, client, method, targetNamespace);
        }

        return writer.ToSourceText();
    }

    private static void EmitMethod(SourceWriter writer, ClientModel client, ClientMethodModel method, string targetNamespace)
    {
        string types = $"global::{client.RecordNamespace ?? targetNamespace}.{client.Stem}";
        string record = types + TypedNames.Record;
        string write = types + TypedNames.Write;
        string tool = Literal.Of(method.Tool);
        writer.Summary(Sentences.Join(method.Title, string.Empty));
        EmitRemarks(writer, method, targetNamespace);
        switch (method.Operation)
        {
            case OperationKind.List:
                EmitSignature(
                    writer,
                    $"global::System.Collections.Generic.IAsyncEnumerable<{record}> {method.Name}Async",
                    [new($"{OptionsOf(client, method, targetNamespace)}? options = null", "options", "What is asked for; null for all records.")],
                    $"ListRecordsAsync<{record}>({tool}, options, cancellationToken)",
                    "A page could not be read; told while the records are read.");
                break;
            case OperationKind.Get:
                EmitSignature(writer, $"{RuntimeTypes.Task}<{record}> {method.Name}Async", [Id], $"RecordAsync<{record}>({tool}, id, cancellationToken)");
                break;
            case OperationKind.Create:
                EmitSignature(writer, $"{RuntimeTypes.Task}<{record}> {method.Name}Async", [Properties(write)], $"RecordAsync<{record}>({tool}, properties, cancellationToken)");
                break;
            case OperationKind.Update:
                EmitSignature(writer, $"{RuntimeTypes.Task}<{record}> {method.Name}Async", [Id, Properties(write)], $"RecordAsync<{record}>({tool}, id, properties, cancellationToken)");
                break;
            case OperationKind.Delete:
                EmitSignature(writer, $"{RuntimeTypes.Task} {method.Name}Async", [Id], $"DeleteRecordAsync({tool}, id, cancellationToken)");
                break;
            case OperationKind.Upsert:
                EmitSignature(
                    writer,
                    $"{RuntimeTypes.Task}<{RuntimeTypes.Typed}UpsertResult> {method.Name}Async",
                    [new($"{write} item", "item", UpsertText(client, "The record"))],
                    $"UpsertRecordAsync({tool}, item, cancellationToken)");
                break;
            case OperationKind.BulkUpsert:
                EmitSignature(
                    writer,
                    $"{RuntimeTypes.Task}<{RuntimeTypes.Typed}UpsertResult> {method.Name}Async",
                    [
                        new($"global::System.Collections.Generic.IEnumerable<{write}> items", "items", UpsertText(client, "The records, any number")),
                        new("global::System.IProgress<global::Planhat.ToolGen.Execution.ToolProgress>? progress = null", "progress", "Told after each request; null when nobody listens."),
                    ],
                    $"UpsertRecordsAsync({tool}, items, progress, cancellationToken)",
                    "A request failed. Records that Planhat refuses one by one are told by the result instead.");
                break;
            default:
                EmitCustom(writer, client, method, targetNamespace);
                break;
        }
    }

    private static void EmitRemarks(SourceWriter writer, ClientMethodModel method, string targetNamespace)
    {
        // By reference, so that a description belongs to one file: an edit of it emits nothing else anew.
        string tool = $"global::{targetNamespace}.{method.ToolClass}";
        writer.Line("/// <remarks>");
        writer.Line($"/// <inheritdoc cref=\"{tool}\" path=\"/summary/node()\"/>");
        writer.Line($"/// <para>Calls <see cref=\"{tool}\"/>.</para>");
        writer.Line("/// </remarks>");
    }

    private static Parameter Properties(string write) => new($"{write} properties", "properties", "What is set.");

    private static string UpsertText(ClientModel client, string records) => client.HasUpsert
        ? $"{records}, found by the keys they hold. {Article(client.Stem)} {client.Stem}{TypedNames.Upsert} can hold Planhat's own identifier, too."
        : $"{records}, found by the keys they hold.";

    private static string Article(string noun) => "AEIOU".IndexOf(noun[0]) < 0 ? "A" : "An";

    private static void EmitSignature(SourceWriter writer, string head, IEnumerable<Parameter> parameters, string call, string failure = "The call failed.")
    {
        List<Parameter> all = [.. parameters, new($"{RuntimeTypes.CancellationToken} cancellationToken = default", "cancellationToken", "Ends the call.")];
        foreach (Parameter parameter in all)
        {
            writer.Parameter(parameter.Name, parameter.Text);
        }

        writer.Line($"/// <exception cref=\"{RuntimeTypes.Typed}PlanhatException\">{XmlText.Escape(failure)}</exception>");
        string line = $"public {head}({string.Join(", ", all.Select(static parameter => parameter.Code))}) =>";
        if (line.Length <= writer.Room)
        {
            writer.Line(line);
        }
        else
        {
            writer.Line($"public {head}(");
            using (writer.Indented())
            {
                for (int index = 0; index < all.Count; index++)
                {
                    writer.Line(all[index].Code + (index + 1 < all.Count ? "," : ") =>"));
                }
            }
        }

        using (writer.Indented())
        {
            writer.Line(call + ";");
        }
    }

    private static readonly Parameter Id = new(RuntimeTypes.Typed + "RecordId id", "id", "Which record, in any form of identifier.");

    /// <summary>A parameter: its declaration, its name, and what it means.</summary>
    private sealed record Parameter(string Code, string Name, string Text);
}
