using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The rules that hold for a tool: those of its model, and its own.</summary>
internal static class RuleDerivation
{
    /// <summary>Rules for the operation, as far as they speak of arguments the tool has.</summary>
    /// <param name="endpoint">The tool's endpoint.</param>
    /// <param name="arguments">Names of what a call may give: of arguments, or of the members of an item.</param>
    public static EquatableArray<RuleModel> Of(EndpointContext endpoint, IEnumerable<string> arguments)
    {
        string[] operations = endpoint.Operation switch
        {
            OperationKind.Create => ["create"],
            OperationKind.Update => ["update"],

            // Whether an upsert creates or updates is known only afterwards: what need not hold for both cannot be asked for.
            OperationKind.Upsert or OperationKind.BulkUpsert => ["create", "update"],
            _ => [],
        };
        HashSet<string> names = new(arguments, StringComparer.Ordinal);
        return endpoint.Source.Parts
            .SelectMany(static part => part.Rules)
            .Where(rule => operations.Length > 0 && operations.All(operation => HoldsOn(rule, operation)))
            .Concat(endpoint.Endpoint.Rules)
            .Select(rule => Build(rule, names))
            .Append(ForInsert(endpoint.Endpoint, names))
            .OfType<RuleModel>()
            .ToEquatableArray();
    }

    private static bool HoldsOn(ParsedRule rule, string operation) => rule.On.Count == 0
        ? rule.NotBefore is not null || operation == "create"
        : rule.On.Any(on => on.Value == operation);

    private static RuleModel? Build(ParsedRule rule, HashSet<string> arguments)
    {
        string? message = rule.Message?.Value;
        if (rule.NotBefore is ParsedNotBefore order)
        {
            return arguments.Contains(order.Later.Value) && arguments.Contains(order.Earlier.Value)
                ? new RuleModel(RuleKind.NotBefore, order.Later.Value, order.Earlier.Value, Value: null, EquatableArray<string>.Empty, message)
                : null;
        }

        EquatableArray<string> wanted = Known(rule.When is null ? rule.AnyOf : rule.Require, arguments);
        if (wanted.Count == 0)
        {
            return null;
        }

        if (rule.When is not ParsedConstant condition)
        {
            return new RuleModel(RuleKind.AnyOf, string.Empty, string.Empty, Value: null, wanted, message);
        }

        return arguments.Contains(condition.Property.Value)
            ? new RuleModel(RuleKind.RequireWhen, condition.Property.Value, string.Empty, condition.Value.Value, wanted, message)
            : null;
    }

    private static RuleModel? ForInsert(ParsedEndpoint endpoint, HashSet<string> arguments)
    {
        EquatableArray<string> wanted = Known(endpoint.InsertRequires, arguments);
        return wanted.Count == 0
            ? null
            : new RuleModel(RuleKind.RequireForInsert, string.Empty, string.Empty, Value: null, wanted, Message: null) { Keys = Known(endpoint.Keys, arguments) };
    }

    private static EquatableArray<string> Known(
        EquatableArray<Located<string>> names,
        HashSet<string> arguments) =>
        names.Select(static name => name.Value).Where(arguments.Contains).ToEquatableArray();
}
