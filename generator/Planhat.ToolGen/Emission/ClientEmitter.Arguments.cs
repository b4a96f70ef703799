using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <content>Filters of lists and arguments of custom endpoints.</content>
internal static partial class ClientEmitter
{
    private static void EmitCustom(SourceWriter writer, ClientModel client, ClientMethodModel method, string targetNamespace)
    {
        string record = $"global::{client.RecordNamespace ?? targetNamespace}.{client.Stem}{TypedNames.Record}";
        NameScope names = new("id", "cancellationToken");
        List<Parameter> parameters = [];
        List<string> arguments = [];
        if (method.TakesId)
        {
            parameters.Add(Id);
            arguments.Add("(\"id\", id)");
        }

        foreach (ClientArgumentModel argument in method.Arguments)
        {
            string name = names.Take(Identifier.Local(argument.Name));
            string type = TypeOf(argument, client, method, targetNamespace);
            parameters.Add(new Parameter(
                argument.Required ? $"{type} {name}" : $"{type}? {name} = null",
                name.TrimStart('@'),
                argument.Description.Length == 0 ? $"The tool's {argument.Name}." : argument.Description));
            arguments.Add($"({Literal.Of(argument.Name)}, {name})");
        }

        string given = $"{Literal.Of(method.Tool)}, [{string.Join(", ", arguments)}], cancellationToken";
        (string result, string call) = method.Result switch
        {
            ToolResultKind.Record => (record, $"RecordAsync<{record}>({given})"),
            ToolResultKind.List => ($"{RuntimeTypes.ReadOnlyList}<{record}>", $"RecordsAsync<{record}>({given})"),
            _ => (RuntimeTypes.JsonElement, $"JsonAsync({given})"),
        };
        EmitSignature(writer, $"{RuntimeTypes.Task}<{result}> {method.Name}Async", parameters, call);
    }

    private static string OptionsOf(ClientModel client, ClientMethodModel method, string targetNamespace) => method.Arguments.Count == 0
        ? RuntimeTypes.Typed + "ListOptions"
        : $"global::{targetNamespace}.{StemOf(client, method)}{TypedNames.Options}";

    /// <summary>Emits the types that only this method has: the options of a list, objects and known values among the arguments.</summary>
    private static void EmitOwnTypes(SourceWriter writer, ClientModel client, ClientMethodModel method, string targetNamespace)
    {
        if (method.Operation == OperationKind.List && method.Arguments.Count > 0)
        {
            EmitOptions(writer, client, method, targetNamespace);
        }

        foreach (ClientArgumentModel argument in method.Arguments)
        {
            TypedName name = new(StemOf(client, method), argument.CSharpName);
            if (!argument.IsOfRecord || !TypedValue.HasValues(argument.Value))
            {
                WriteEmitter.EmitNested(writer, name, argument.Value, targetNamespace);
                TextValueEmitter.EmitAll(writer, name, argument.Value);
            }
        }
    }

    private static void EmitOptions(SourceWriter writer, ClientModel client, ClientMethodModel method, string targetNamespace)
    {
        writer.Line();
        writer.Summary($"What {client.ClassName}.{method.Name}Async is asked for.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public sealed partial class {StemOf(client, method)}{TypedNames.Options} : {RuntimeTypes.Typed}ListOptions"))
        {
            foreach (ClientArgumentModel filter in method.Arguments)
            {
                writer.Summary(filter.Description.Length == 0 ? $"Only records with this {filter.Name}." : filter.Description);
                writer.Line($"public {TypeOf(filter, client, method, targetNamespace)}? {filter.CSharpName} {{ get; init; }}");
                writer.Line();
            }

            writer.InheritedDocumentation();
            using (writer.Braces($"protected override void WriteFilters({RuntimeTypes.Typed}MemberWriter filters)"))
            {
                foreach (ClientArgumentModel filter in method.Arguments)
                {
                    writer.Line($"filters.WriteGiven({Literal.Of(filter.Name)}, {filter.CSharpName});");
                }
            }
        }
    }

    private static string TypeOf(ClientArgumentModel argument, ClientModel client, ClientMethodModel method, string targetNamespace)
    {
        bool isOfRecord = argument.IsOfRecord && TypedValue.HasValues(argument.Value);
        TypedName name = new(isOfRecord ? client.Stem : StemOf(client, method), argument.CSharpName);
        string place = isOfRecord ? client.RecordNamespace ?? targetNamespace : targetNamespace;
        string type = TypedValue.Of(argument.Value, name, new TypedPlace(place, TypedNames.Write)).Type;
        return argument.Many ? $"{RuntimeTypes.ReadOnlyList}<{type}>" : type;
    }

    private static string StemOf(ClientModel client, ClientMethodModel method) => client.Stem + method.Name;
}
